package org.buergerdialog.mailing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.Consents;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.Notices;
import org.buergerdialog.document.InfoSheetDocument;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventState;
import org.buergerdialog.event.RegistrationView;
import org.buergerdialog.event.Registrations;
import org.buergerdialog.event.Tickets;
import org.buergerdialog.interest.Interests;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.SecretCode;
import org.buergerdialog.shared.Settings;

/** Writes each resident's own mail from what the message is about. */
@Stateless
@PermitAll
public class Composer {

    private static final int SUGGESTIONS = 3;

    @EJB
    private Citizens citizens;

    @EJB
    private Registrations registrations;

    @EJB
    private Notices notices;

    @EJB
    private Interests interests;

    @EJB
    private Consents consents;

    @EJB
    private EventService events;

    @Inject
    private Tickets tickets;

    @Inject
    private Letters letters;

    @Inject
    private LetterTemplate template;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Says whether the town may send the message at this moment. */
    public boolean basisHolds(Message message) {
        return switch (message.kind()) {
            case TICKET -> ticketIsGood(registrations.view(message.object()));
            case CANCELLATION -> true;
            case NOTICE ->
                consents.hold(message.citizen(), ConsentService.NEWSLETTER_EMAIL)
                        && interests.include(
                                message.citizen(),
                                notices.view(message.object()).topicId());
            default -> throw new UnsupportedOperationException(message.kind().name());
        };
    }

    private static boolean ticketIsGood(RegistrationView registration) {
        return registration.confirmed() && registration.event().state() != EventState.CANCELLED;
    }

    public Mail compose(Message message) {
        ProfileView reader = citizens.profile(message.citizen());
        return switch (message.kind()) {
            case TICKET -> ticket(message, reader);
            case CANCELLATION ->
                mail(
                        message,
                        reader,
                        reader.language(),
                        letters.cancellation(registrations.view(message.object()), reader),
                        List.of());
            case NOTICE -> notice(message, reader);
            default -> throw new UnsupportedOperationException(message.kind().name());
        };
    }

    private Mail ticket(Message message, ProfileView reader) {
        RegistrationView registration = registrations.view(message.object());
        var ticket = new Mail.Enclosure("Ticket-" + registration.code() + ".pdf", tickets.render(registration, reader));
        return mail(message, reader, reader.language(), letters.ticket(registration, reader), List.of(ticket));
    }

    private Mail notice(Message message, ProfileView reader) {
        NoticeView notice = notices.view(message.object());
        Language language = notice.languageFor(reader.language());
        var suggestions = events.upcomingOfTopic(notice.topicId(), SUGGESTIONS);
        byte[] sheet = InfoSheetDocument.render(letters.infoSheet(notice, reader, suggestions));
        String name = language == Language.DE ? "Infoblatt.pdf" : "Info-sheet.pdf";
        var enclosure = new Mail.Enclosure(name, sheet);
        return mail(message, reader, language, letters.notice(notice, reader), List.of(enclosure));
    }

    private Mail mail(
            Message message, ProfileView reader, Language language, Letter letter, List<Mail.Enclosure> enclosures) {
        String from = settings.mailFrom().value();
        return new Mail(
                message.id() + "." + SecretCode.ofLength(16) + from.substring(from.indexOf('@')),
                settings.mailFrom(),
                settings.town().name(),
                reader.email(),
                reader.fullName().isEmpty() ? null : reader.fullName(),
                language,
                letter.subject(),
                template.html(letter, language),
                template.text(letter, language),
                enclosures,
                clock.instant());
    }
}
