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
 * Asks the new address of a resident, and tells the old one before and after, so that it can object; what an objection can
 * no longer undo is told to the privacy officer.
 *
 * <p>None of the mails holds a name or a link to the preferences: the one goes to an address nobody has proved, the others
 * to one that may have fallen into other hands.
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
        return switch (message.kind()) {
            case ADDRESS_CONFIRMATION ->
                !change.confirmed() && !change.objected() && clock.instant().isBefore(change.expiresAt());
            case ADDRESS_CHANGED -> change.confirmed();
            default -> true;
        };
    }

    @Override
    public Mail write(Message message) {
        AddressChangeView change = changes.view(message.object());
        MailWords words = new MailWords(citizens.profile(change.citizen()).language());
        return switch (message.kind()) {
            case ADDRESS_CONFIRMATION -> confirmation(message, change, words);
            case ADDRESS_REQUESTED -> toOldAddress(message, change, words, "requested");
            case ADDRESS_OBJECTION -> referral(message, change, new MailWords(Language.DE));
            default -> toOldAddress(message, change, words, "changed");
        };
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

    /** @param occasion begins the words: {@code requested} or {@code changed} */
    private Mail toOldAddress(Message message, AddressChangeView change, MailWords words, String occasion) {
        Language language = words.language();
        Town town = settings.town();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.get("address.new"), change.newMasked());
        facts.put(words.get(occasion + ".at"), TownTime.moment(message.queuedAt(), language));
        MailText text = MailText.of(
                        words.get(occasion + ".subject"),
                        words.get("greeting") + ",",
                        List.of(words.get(occasion + ".text")),
                        words.get("closing", town.name()),
                        words.get(occasion + ".reason"))
                .stating(facts)
                .offering(
                        words.get("objection.button"),
                        settings.portalUrl() + "/adresse-widerspruch/" + changes.objectionToken(change.id()),
                        words.get(occasion + ".nothing", town.phone(), town.email()),
                        words.get("objection.valid"));
        return envelopes.toAddress(message, change.oldAddress(), language, text);
    }

    /** The portal writes German to the staff. */
    private Mail referral(Message message, AddressChangeView change, MailWords words) {
        Language language = words.language();
        Town town = settings.town();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.get("referral.profile"), Long.toString(change.citizen()));
        facts.put(words.get("referral.old"), change.oldAddress());
        facts.put(words.get("address.new"), change.newAddress());
        facts.put(words.get("requested.at"), TownTime.moment(change.requestedAt(), language));
        facts.put(words.get("changed.at"), TownTime.moment(change.confirmedAt(), language));
        facts.put(words.get("referral.objected"), TownTime.moment(change.objectedAt(), language));
        MailText text = MailText.of(
                        words.get("referral.subject"),
                        words.get("greeting") + ",",
                        List.of(words.get("referral.text"), words.get("referral.do")),
                        words.get("closing", town.name()),
                        words.get("referral.reason"))
                .stating(facts);
        return envelopes.toAddress(message, town.privacyOfficerEmail(), language, text);
    }
}
