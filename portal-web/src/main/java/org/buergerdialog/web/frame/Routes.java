package org.buergerdialog.web.frame;

import static org.buergerdialog.shared.Role.ADMIN;
import static org.buergerdialog.shared.Role.ADVISER;
import static org.buergerdialog.shared.Role.CITIZEN;
import static org.buergerdialog.shared.Role.EDITOR;
import static org.buergerdialog.shared.Role.EVENT_MANAGER;
import static org.buergerdialog.shared.Role.PRIVACY_OFFICER;
import static org.buergerdialog.web.frame.Route.download;
import static org.buergerdialog.web.frame.Route.page;

import java.util.List;
import java.util.Optional;

/**
 * The map of the portal: every address, the view that answers it, and who may see it.
 *
 * <p>The roles here decide which page is shown; what may be done is decided by the services.
 */
final class Routes {

    private static final String[] STAFF = Viewer.STAFF.toArray(String[]::new);

    static final List<Route> TABLE = List.of(
            page("/", "home/home"),
            page("/veranstaltungen", "event/events"),
            download("/veranstaltungen.ics", "calendar-feed"),
            download("/veranstaltungen.rss", "event-news"),
            page("/veranstaltungen/{slug}", "event/event"),
            page("/veranstaltungen/{slug}/anmelden", "event/registration"),
            download("/veranstaltungen/{slug}/termin.ics", "calendar-entry"),
            download("/veranstaltungen/{slug}/bild.jpg", "event-picture"),
            page("/veranstaltungen/monat/{month}", "event/month"),
            page("/teilnahme-bestaetigen/{token}", "event/registration-confirmation"),
            page("/teilnahme/{token}", "event/registration-status"),
            download("/teilnahme/{token}/ticket.pdf", "ticket"),
            download("/teilnahme/{token}/termin.ics", "registration-calendar"),
            page("/ticket/{code}", "event/ticket"),
            download("/ticket/{code}/pdf", "ticket", CITIZEN),
            page("/aktuelles", "content/news-list"),
            page("/aktuelles/{slug}", "content/news"),
            download("/aktuelles/bilder/{picture}", "notice-picture"),
            download("/aktuelles/dokumente/{document}", "notice-document"),
            page("/newsletter", "interest/newsletter"),
            page("/bestaetigen/{token}", "consent/confirmation"),
            page("/abmelden/{token}", "mailing/unsubscribe"),
            page("/nachricht/{token}", "mailing/message-by-link"),
            download("/nachricht/{token}/html", "message-html"),
            download("/nachricht/{token}/original", "message-original"),
            download("/nachricht/{token}/anhang/{n}", "message-attachment"),
            download("/l/{token}", "redirect"),
            download("/b/{token}.gif", "opening"),
            page("/einstellungen", "mailing/preference-link"),
            page("/einstellungen/{token}", "interest/preferences"),
            page("/einstellungen/{token}/adresse", "citizen/address"),
            download("/einstellungen/{token}/beleg/{purpose}", "receipt"),
            download("/einstellungen/{token}/beleg/{purpose}/json", "receipt-data"),
            page("/adresse-bestaetigen/{token}", "citizen/address-confirmation"),
            page("/adresse-widerspruch/{token}", "citizen/address-objection"),
            page("/konto", "home/account", CITIZEN),
            page("/konto/profil", "citizen/profile", CITIZEN),
            page("/konto/mobilnummer", "citizen/mobile", CITIZEN),
            page("/konto/interessen", "interest/preferences", CITIZEN),
            page("/konto/einwilligungen", "consent/consents", CITIZEN),
            download("/konto/einwilligungen/{purpose}/beleg", "receipt", CITIZEN),
            download("/konto/einwilligungen/{purpose}/beleg/json", "receipt-data", CITIZEN),
            page("/konto/veranstaltungen", "event/registrations", CITIZEN),
            page("/konto/veranstaltungen/{code}", "event/registration-status", CITIZEN),
            download("/konto/veranstaltungen/{code}/termin.ics", "registration-calendar", CITIZEN),
            page("/konto/veranstaltungen/{code}/absagen", "event/cancellation", CITIZEN),
            page("/konto/nachrichten", "mailing/messages", CITIZEN),
            page("/konto/nachrichten/{id}", "mailing/message", CITIZEN),
            download("/konto/nachrichten/{id}/html", "message-html", CITIZEN),
            download("/konto/nachrichten/{id}/original", "message-original", CITIZEN),
            download("/konto/nachrichten/{id}/anhang/{n}", "message-attachment", CITIZEN),
            page("/verwaltung", "office/home", STAFF),
            page("/verwaltung/veranstaltungen", "event/office-table", EVENT_MANAGER, ADMIN),
            page("/verwaltung/veranstaltungen/neu", "event/office-editor", EVENT_MANAGER, ADMIN),
            page("/verwaltung/veranstaltungen/{id}", "event/office-editor", EVENT_MANAGER, ADMIN),
            page("/verwaltung/veranstaltungen/{id}/vorschau", "event/event", EVENT_MANAGER, ADMIN),
            page("/verwaltung/veranstaltungen/{id}/einlass", "event/office-check-in", EVENT_MANAGER, ADMIN),
            page("/verwaltung/veranstaltungen/{id}/bild", "event/office-picture", EVENT_MANAGER, ADMIN),
            download("/verwaltung/veranstaltungen/{id}/bild.jpg", "office-picture", EVENT_MANAGER, ADMIN),
            page("/verwaltung/veranstaltungen/{id}/teilnehmende", "event/office-participants", EVENT_MANAGER, ADMIN),
            download("/verwaltung/veranstaltungen/{id}/anwesenheitsliste.pdf", "attendance-list", EVENT_MANAGER, ADMIN),
            page("/verwaltung/inhalte", "content/office-table", EDITOR, ADMIN),
            page("/verwaltung/inhalte/neu", "content/office-editor", EDITOR, ADMIN),
            page("/verwaltung/inhalte/zusammenfassungen", "content/office-digests", EDITOR, ADMIN),
            download("/verwaltung/inhalte/zusammenfassungen/{id}/briefe/{n}", "digest-letters", EDITOR, ADMIN),
            page("/verwaltung/inhalte/{id}", "content/office-editor", EDITOR, ADMIN),
            page("/verwaltung/inhalte/{id}/versand", "content/office-send", EDITOR, ADMIN),
            page("/verwaltung/inhalte/{id}/vorschau", "content/office-preview", EDITOR, ADMIN),
            download("/verwaltung/inhalte/{id}/vorschau/mail", "notice-preview", EDITOR, ADMIN),
            download("/verwaltung/inhalte/{id}/vorschau/infopaket.pdf", "notice-pack", EDITOR, ADMIN),
            page("/verwaltung/inhalte/{id}/fassungen/{version}", "content/office-comparison", EDITOR, ADMIN),
            download("/verwaltung/inhalte/{id}/briefe/{n}", "notice-letters", EDITOR, ADMIN),
            page("/verwaltung/kampagnen", "mailing/office-campaigns", EDITOR, ADMIN),
            page("/verwaltung/kampagnen/{id}", "mailing/office-campaign", EDITOR, ADMIN),
            page("/verwaltung/postausgang", "mailing/office-outbox", EDITOR, EVENT_MANAGER, ADMIN),
            page("/verwaltung/ruecklauf", "mailing/office-returns", EDITOR, PRIVACY_OFFICER, ADMIN),
            page("/verwaltung/ruecklauf/adressen/{id}", "mailing/office-suppression", EDITOR, PRIVACY_OFFICER, ADMIN),
            page("/verwaltung/ruecklauf/mails/{id}", "mailing/office-unclear-return", EDITOR, PRIVACY_OFFICER, ADMIN),
            page("/verwaltung/personas", "content/office-personas", EDITOR, ADMIN),
            page("/verwaltung/personas/neu", "content/office-persona", EDITOR, ADMIN),
            page("/verwaltung/personas/{id}", "content/office-persona", EDITOR, ADMIN),
            page("/verwaltung/vorlagen", "mailing/office-templates", EDITOR, ADMIN),
            page("/verwaltung/vorlagen/{template}", "mailing/office-template", EDITOR, ADMIN),
            download("/verwaltung/vorlagen/{template}/vorschau", "template-preview", EDITOR, ADMIN),
            download("/verwaltung/vorlagen/{template}/dokument.pdf", "template-document", EDITOR, ADMIN),
            page(
                    "/verwaltung/vorlagen/{template}/fassungen/{version}",
                    "mailing/office-template-comparison",
                    EDITOR,
                    ADMIN),
            page("/verwaltung/rechtstexte", "consent/office-purposes", PRIVACY_OFFICER, ADMIN),
            page("/verwaltung/rechtstexte/neu", "consent/office-purpose", PRIVACY_OFFICER, ADMIN),
            page("/verwaltung/rechtstexte/{purpose}", "consent/office-purpose", PRIVACY_OFFICER, ADMIN),
            page(
                    "/verwaltung/rechtstexte/{purpose}/fassungen/{version}",
                    "consent/office-text",
                    PRIVACY_OFFICER,
                    ADMIN),
            page(
                    "/verwaltung/rechtstexte/{purpose}/fassungen/{version}/vergleich",
                    "consent/office-comparison",
                    PRIVACY_OFFICER,
                    ADMIN),
            page("/verwaltung/nachweise", "consent/office-proofs", PRIVACY_OFFICER, ADMIN),
            page("/verwaltung/nachweise/erfassen", "consent/office-recording", ADVISER, PRIVACY_OFFICER, ADMIN),
            page("/verwaltung/nachweise/{id}", "consent/office-proof", PRIVACY_OFFICER, ADMIN),
            download("/verwaltung/nachweise/{id}/pdf", "proof-pdf", PRIVACY_OFFICER, ADMIN),
            download("/verwaltung/nachweise/{id}/json", "proof-json", PRIVACY_OFFICER, ADMIN),
            download("/verwaltung/nachweise/{id}/mail", "proof-mail", PRIVACY_OFFICER, ADMIN),
            download("/verwaltung/nachweise/{id}/scan", "proof-scan", PRIVACY_OFFICER, ADMIN),
            page("/impressum", "legal/imprint"),
            page("/datenschutz", "legal/privacy"),
            page("/barrierefreiheit", "legal/accessibility"),
            page("/leichte-sprache", "legal/easy-language"),
            page("/anmeldeproblem", "frame/sign-in-problem"));

    /** A route that matched, and where to forward to. */
    record Match(Route route, String forward) {}

    private Routes() {}

    static Optional<Match> match(String path) {
        for (Route route : TABLE) {
            Optional<String> forward = route.forward(path);
            if (forward.isPresent()) {
                return Optional.of(new Match(route, forward.get()));
            }
        }
        return Optional.empty();
    }
}
