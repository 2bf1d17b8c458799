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
        MailWords words = new MailWords(reader.language());
        return message.kind() == MessageKind.TICKET
                ? ticket(message, registration, reader, words)
                : cancellation(message, registration, reader, words);
    }

    private Mail ticket(Message message, RegistrationView registration, ProfileView reader, MailWords words) {
        EventView event = registration.event();
        MailText text = MailText.of(
                        words.get("ticket.subject", event.title().in(reader.language())),
                        reader.greeting(reader.language()) + ",",
                        List.of(words.get("ticket.text"), words.get("ticket.cancel")),
                        words.get("closing", settings.town().name()),
                        words.get("ticket.reason"))
                .stating(facts(words, event))
                .offering(words.get("ticket.button"), tickets.address(registration));
        var ticket = new Mail.Enclosure("Ticket-" + registration.code() + ".pdf", tickets.render(registration, reader));
        return envelopes.toResident(message, reader, reader.language(), text, List.of(ticket));
    }

    private Mail cancellation(Message message, RegistrationView registration, ProfileView reader, MailWords words) {
        EventView event = registration.event();
        MailText text = MailText.of(
                        words.get("cancellation.subject", event.title().in(reader.language())),
                        reader.greeting(reader.language()) + ",",
                        List.of(words.get("cancellation.text"), words.get("cancellation.again")),
                        words.get("closing", settings.town().name()),
                        words.get("cancellation.reason"))
                .stating(facts(words, event))
                .offering(words.get("cancellation.button"), settings.portalUrl() + "/veranstaltungen/" + event.slug());
        return envelopes.toResident(message, reader, reader.language(), text, List.of());
    }

    private static Map<String, String> facts(MailWords words, EventView event) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.get("event.what"), event.title().in(words.language()));
        facts.put(words.get("event.when"), event.when(words.language()));
        facts.put(
                words.get("event.where"),
                event.address() == null ? event.place() : event.place() + ", " + event.address());
        return facts;
    }
}
