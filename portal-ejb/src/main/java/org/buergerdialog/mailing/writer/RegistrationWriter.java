package org.buergerdialog.mailing.writer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.document.DocumentWords;
import org.buergerdialog.event.Calendars;
import org.buergerdialog.event.EventState;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.RegistrationState;
import org.buergerdialog.event.RegistrationView;
import org.buergerdialog.event.Registrations;
import org.buergerdialog.event.Session;
import org.buergerdialog.event.Tickets;
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.mailing.Writer;
import org.buergerdialog.mailing.layout.DocumentTemplates;
import org.buergerdialog.mailing.layout.Envelopes;
import org.buergerdialog.mailing.layout.MailText;
import org.buergerdialog.mailing.layout.MailWords;
import org.buergerdialog.mailing.layout.TemplateValues;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.Templates;
import org.buergerdialog.mailing.template.Written;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TownTime;

/** Writes to the registered: tickets, offers, changes, reminders, thanks; with the entry for their calendar. */
@ApplicationScoped
public class RegistrationWriter implements Writer {

    @EJB
    private Citizens citizens;

    @EJB
    private Registrations registrations;

    @Inject
    private Tickets tickets;

    @Inject
    private Calendars calendars;

    @Inject
    private Templates templates;

    @Inject
    private DocumentTemplates documents;

    @Inject
    private Envelopes envelopes;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Override
    public boolean basisHolds(Message message) {
        RegistrationView registration = registrations.view(message.object());
        EventView event = registration.event();
        boolean takesPlace = event.state() == EventState.PUBLISHED;
        return switch (message.kind()) {
            case TICKET -> registration.confirmed() && takesPlace;
            case WAITLIST -> registration.state() == RegistrationState.WAITING && takesPlace;
            case SEAT_OFFERED ->
                registration.state() == RegistrationState.OFFERED
                        && takesPlace
                        && registration.offerUntil().isAfter(clock.instant());
            case OFFER_EXPIRED -> registration.state() == RegistrationState.EXPIRED && takesPlace;
            case REGISTRATION_CHANGED, EVENT_MOVED -> registration.live() && takesPlace && !event.past();
            case EVENT_CANCELLED -> event.state() == EventState.CANCELLED;
            case REMINDER ->
                registration.confirmed() && takesPlace && event.startsAt().isAfter(TownTime.now(clock));
            case THANKS -> registration.confirmed() && takesPlace;
            default -> true;
        };
    }

    @Override
    public String recipient(Message message) {
        return envelopes.recipient(message);
    }

    @Override
    public Mail write(Message message) {
        RegistrationView registration = registrations.view(message.object());
        ProfileView reader = citizens.profile(message.citizen());
        MailWords words = new MailWords(reader.language());
        MailText text = text(message, registration, reader, words);
        List<Mail.Enclosure> ticket = bringsTicket(message.kind()) && registration.confirmed()
                ? List.of(ticket(message, registration, reader))
                : List.of();
        Mail mail = envelopes.toResident(message, reader, reader.language(), text, ticket);
        return bringsEntry(message.kind()) && registration.hadSeat()
                ? mail.inviting(calendars.entry(registration, reader))
                : mail;
    }

    private Mail.Enclosure ticket(Message message, RegistrationView registration, ProfileView reader) {
        DocumentWords words = documents.words(
                message,
                TemplateKind.TICKET_DOCUMENT,
                reader.language(),
                TemplateValues.of(registration, reader, settings),
                null);
        return new Mail.Enclosure(
                "Ticket-" + registration.code() + ".pdf", tickets.render(registration, reader, words));
    }

    private static boolean bringsTicket(MessageKind kind) {
        return switch (kind) {
            case TICKET, REGISTRATION_CHANGED, EVENT_MOVED, REMINDER -> true;
            default -> false;
        };
    }

    private static boolean bringsEntry(MessageKind kind) {
        return switch (kind) {
            case TICKET, CANCELLATION, REGISTRATION_CHANGED, EVENT_MOVED, EVENT_CANCELLED -> true;
            default -> false;
        };
    }

    private MailText text(Message message, RegistrationView registration, ProfileView reader, MailWords words) {
        EventView event = registration.event();
        Written written = message.saying(templates.write(
                TemplateKind.valueOf(message.kind().name()),
                reader.language(),
                TemplateValues.of(registration, reader, settings)));
        boolean over = !registration.live() || event.state() == EventState.CANCELLED || event.past();
        return MailText.of(
                        written,
                        reader.greeting(reader.language()) + ",",
                        documents.closing(message, reader.language()).text(),
                        words.get("registration.reason"))
                .stating(facts(words, registration))
                .offering(
                        written,
                        over
                                ? settings.portalUrl() + "/veranstaltungen/" + event.slug()
                                : settings.portalUrl() + "/teilnahme/" + registrations.linkToken(registration.id()));
    }

    private static Map<String, String> facts(MailWords words, RegistrationView registration) {
        EventView event = registration.event();
        Language language = words.language();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.get("event.what"), event.title().in(language));
        List<Session> dates = event.dates();
        for (int number = 1; number <= dates.size(); number++) {
            facts.put(
                    dates.size() == 1 ? words.get("event.when") : words.get("event.date", number),
                    dates.get(number - 1).when(language));
        }
        facts.put(
                words.get("event.where"),
                event.address() == null ? event.place() : event.place() + ", " + event.address());
        boolean takesPlace = event.state() != EventState.CANCELLED;
        if (takesPlace && registration.onlineUrl() != null) {
            facts.put(words.get("event.online"), registration.onlineUrl());
        }
        if (registration.details().companions() > 0) {
            facts.put(
                    words.get("event.party"),
                    words.get("event.people", registration.details().party()));
        }
        if (takesPlace && registration.confirmed()) {
            facts.put(words.get("event.code"), registration.code());
        }
        return facts;
    }
}
