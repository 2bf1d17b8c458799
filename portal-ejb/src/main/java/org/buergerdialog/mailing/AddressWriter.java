package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buergerdialog.citizen.AddressChangeView;
import org.buergerdialog.citizen.AddressChanges;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.Town;
import org.buergerdialog.shared.TownTime;

/**
 * Asks the new address of a resident, and tells the old one.
 *
 * <p>Neither mail holds a name or a link to the preferences: the one goes to an address nobody has proved, the other to
 * one that may have fallen into other hands.
 */
@ApplicationScoped
class AddressWriter implements Writer {

    @EJB
    private Citizens citizens;

    @EJB
    private AddressChanges changes;

    @Inject
    private Envelopes envelopes;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Override
    public boolean basisHolds(Message message) {
        AddressChangeView change = changes.view(message.object());
        return message.kind() == MessageKind.ADDRESS_CHANGED
                || !change.confirmed() && clock.instant().isBefore(change.expiresAt());
    }

    @Override
    public Mail write(Message message) {
        AddressChangeView change = changes.view(message.object());
        MailWords words = new MailWords(citizens.profile(message.citizen()).language());
        return message.kind() == MessageKind.ADDRESS_CONFIRMATION
                ? confirmation(message, change, words)
                : farewell(message, change, words);
    }

    private Mail confirmation(Message message, AddressChangeView change, MailWords words) {
        Language language = words.language();
        String town = settings.town().name();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.get("address.new"), change.newAddress());
        facts.put(words.get("address.requested"), TownTime.moment(message.queuedAt(), language));
        MailText text = MailText.of(
                        words.get("address.subject"),
                        words.get("greeting") + ",",
                        List.of(words.get("address.text", town)),
                        words.get("closing", town),
                        words.get("address.reason"))
                .stating(facts)
                .offering(
                        words.get("address.button"),
                        settings.portalUrl() + "/adresse-bestaetigen/" + changes.issueToken(change.id()),
                        words.get("address.nothing", TownTime.day(change.expiresAt(), language)));
        return envelopes.toAddress(message, change.newAddress(), language, text);
    }

    private Mail farewell(Message message, AddressChangeView change, MailWords words) {
        Language language = words.language();
        Town town = settings.town();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.get("changed.new"), change.newMasked());
        facts.put(words.get("changed.at"), TownTime.moment(message.queuedAt(), language));
        MailText text = MailText.of(
                        words.get("changed.subject"),
                        words.get("greeting") + ",",
                        List.of(words.get("changed.text"), words.get("changed.nothing", town.phone(), town.email())),
                        words.get("closing", town.name()),
                        words.get("changed.reason"))
                .stating(facts);
        return envelopes.toAddress(message, change.oldAddress(), language, text);
    }
}
