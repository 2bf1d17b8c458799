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
        LetterTexts texts = new LetterTexts(citizens.profile(message.citizen()).language());
        return message.kind() == MessageKind.ADDRESS_CONFIRMATION
                ? confirmation(message, change, texts)
                : farewell(message, change, texts);
    }

    private Mail confirmation(Message message, AddressChangeView change, LetterTexts texts) {
        Language language = texts.language();
        String town = settings.town().name();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.get("address.new"), change.newAddress());
        facts.put(texts.get("address.requested"), TownTime.moment(message.queuedAt(), language));
        Letter letter = Letter.of(
                        texts.get("address.subject"),
                        texts.get("greeting") + ",",
                        List.of(texts.get("address.text", town)),
                        texts.get("closing", town),
                        texts.get("address.reason"))
                .stating(facts)
                .offering(
                        texts.get("address.button"),
                        settings.portalUrl() + "/adresse-bestaetigen/" + changes.issueToken(change.id()),
                        texts.get("address.nothing", TownTime.day(change.expiresAt(), language)));
        return envelopes.toAddress(message, change.newAddress(), language, letter);
    }

    private Mail farewell(Message message, AddressChangeView change, LetterTexts texts) {
        Language language = texts.language();
        Town town = settings.town();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.get("changed.new"), change.newMasked());
        facts.put(texts.get("changed.at"), TownTime.moment(message.queuedAt(), language));
        Letter letter = Letter.of(
                        texts.get("changed.subject"),
                        texts.get("greeting") + ",",
                        List.of(texts.get("changed.text"), texts.get("changed.nothing", town.phone(), town.email())),
                        texts.get("closing", town.name()),
                        texts.get("changed.reason"))
                .stating(facts);
        return envelopes.toAddress(message, change.oldAddress(), language, letter);
    }
}
