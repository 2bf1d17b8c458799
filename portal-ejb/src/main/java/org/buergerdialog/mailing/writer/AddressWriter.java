package org.buergerdialog.mailing.writer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.buergerdialog.citizen.AddressChangeView;
import org.buergerdialog.citizen.AddressChanges;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.Writer;
import org.buergerdialog.mailing.layout.DocumentTemplates;
import org.buergerdialog.mailing.layout.Envelopes;
import org.buergerdialog.mailing.layout.MailText;
import org.buergerdialog.mailing.layout.MailWords;
import org.buergerdialog.mailing.layout.TemplateValues;
import org.buergerdialog.mailing.template.TemplateField;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.Templates;
import org.buergerdialog.mailing.template.Written;
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
public class AddressWriter implements Writer {

    @EJB
    private Citizens citizens;

    @EJB
    private AddressChanges changes;

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
        Map<TemplateField, String> values = TemplateValues.of(settings);
        values.put(TemplateField.DEADLINE, TownTime.day(change.expiresAt(), language));
        Written written = written(message, language, values);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.get("address.new"), change.newAddress());
        facts.put(words.get("address.requested"), TownTime.moment(message.queuedAt(), language));
        MailText text = MailText.of(
                        written,
                        words.get("greeting") + ",",
                        documents.closing(message, words.language()).text(),
                        words.get("address.reason"))
                .stating(facts)
                .offering(written, settings.portalUrl() + "/adresse-bestaetigen/" + changes.issueToken(change.id()));
        return envelopes.toAddress(message, change.newAddress(), language, text);
    }

    private Written written(Message message, Language language, Map<TemplateField, String> values) {
        return message.saying(
                templates.write(TemplateKind.valueOf(message.kind().name()), language, values));
    }

    /** @param occasion begins the words: {@code requested} or {@code changed} */
    private Mail toOldAddress(Message message, AddressChangeView change, MailWords words, String occasion) {
        Language language = words.language();
        Written written = written(message, language, TemplateValues.of(settings));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.get("address.new"), change.newMasked());
        facts.put(words.get(occasion + ".at"), TownTime.moment(message.queuedAt(), language));
        MailText text = MailText.of(
                        written,
                        words.get("greeting") + ",",
                        documents.closing(message, words.language()).text(),
                        words.get(occasion + ".reason"))
                .stating(facts)
                .offering(
                        written, settings.portalUrl() + "/adresse-widerspruch/" + changes.objectionToken(change.id()));
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
                        written(message, language, TemplateValues.of(settings)),
                        words.get("greeting") + ",",
                        documents.closing(message, words.language()).text(),
                        words.get("referral.reason"))
                .stating(facts);
        return envelopes.toAddress(message, town.privacyOfficerEmail(), language, text);
    }
}
