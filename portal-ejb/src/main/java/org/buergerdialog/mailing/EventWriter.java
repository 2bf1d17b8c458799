package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.event.EventState;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.RegistrationView;
import org.buergerdialog.event.Registrations;
import org.buergerdialog.event.Tickets;
import org.buergerdialog.shared.Settings;

/** Sends tickets, and confirms that a seat was given back. */
@ApplicationScoped
class EventWriter implements Writer {

    @EJB
    private Citizens citizens;

    @EJB
    private Registrations registrations;

    @Inject
    private Tickets tickets;

    @Inject
    private Envelopes envelopes;

    @Inject
    private Settings settings;

    @Override
    public boolean basisHolds(Message message) {
        if (message.kind() == MessageKind.CANCELLATION) {
            return true;
        }
        RegistrationView registration = registrations.view(message.object());
        return registration.confirmed() && registration.event().state() != EventState.CANCELLED;
    }

    @Override
    public String recipient(Message message) {
        return envelopes.recipient(message);
    }

    @Override
    public Mail write(Message message) {
        RegistrationView registration = registrations.view(message.object());
        ProfileView reader = citizens.profile(message.citizen());
        LetterTexts texts = new LetterTexts(reader.language());
        return message.kind() == MessageKind.TICKET
                ? ticket(message, registration, reader, texts)
                : cancellation(message, registration, reader, texts);
    }

    private Mail ticket(Message message, RegistrationView registration, ProfileView reader, LetterTexts texts) {
        EventView event = registration.event();
        Letter letter = Letter.of(
                        texts.get("ticket.subject", event.title().in(reader.language())),
                        reader.greeting(reader.language()) + ",",
                        List.of(texts.get("ticket.text"), texts.get("ticket.cancel")),
                        texts.get("closing", settings.town().name()),
                        texts.get("ticket.reason"))
                .stating(facts(texts, event))
                .offering(texts.get("ticket.button"), tickets.address(registration));
        var ticket = new Mail.Enclosure("Ticket-" + registration.code() + ".pdf", tickets.render(registration, reader));
        return envelopes.toResident(message, reader, reader.language(), letter, List.of(ticket));
    }

    private Mail cancellation(Message message, RegistrationView registration, ProfileView reader, LetterTexts texts) {
        EventView event = registration.event();
        Letter letter = Letter.of(
                        texts.get("cancellation.subject", event.title().in(reader.language())),
                        reader.greeting(reader.language()) + ",",
                        List.of(texts.get("cancellation.text"), texts.get("cancellation.again")),
                        texts.get("closing", settings.town().name()),
                        texts.get("cancellation.reason"))
                .stating(facts(texts, event))
                .offering(texts.get("cancellation.button"), settings.portalUrl() + "/veranstaltungen/" + event.slug());
        return envelopes.toResident(message, reader, reader.language(), letter, List.of());
    }

    private static Map<String, String> facts(LetterTexts texts, EventView event) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.get("event.what"), event.title().in(texts.language()));
        facts.put(texts.get("event.when"), event.when(texts.language()));
        facts.put(
                texts.get("event.where"),
                event.address() == null ? event.place() : event.place() + ", " + event.address());
        return facts;
    }
}
