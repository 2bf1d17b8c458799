package org.buergerdialog.mailing.writer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.consent.ConsentView;
import org.buergerdialog.consent.Consents;
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
import org.buergerdialog.shared.TownTime;

/** Asks residents to decide again on a consent that runs out, or whose text has changed in what matters. */
@ApplicationScoped
public class RenewalWriter implements Writer {

    @EJB
    private Citizens citizens;

    @EJB
    private Consents consents;

    @Inject
    private Templates templates;

    @Inject
    private DocumentTemplates documents;

    @Inject
    private Envelopes envelopes;

    @Inject
    private Settings settings;

    /** The mail leads to the preferences: it goes to nobody who has not shown to read the mails to the address. */
    @Override
    public boolean basisHolds(Message message) {
        return citizens.haveProvedAddress(message.citizen())
                && consent(message).filter(ConsentView::renewalDue).isPresent();
    }

    private Optional<ConsentView> consent(Message message) {
        String purpose = message.basis().substring(Message.CONSENT_BASIS.length());
        return consents.view(message.citizen(), purpose);
    }

    @Override
    public String recipient(Message message) {
        return envelopes.recipient(message);
    }

    @Override
    public Mail write(Message message) {
        ProfileView reader = citizens.profile(message.citizen());
        Language language = reader.language();
        MailWords words = new MailWords(language);
        ConsentView consent = consent(message).orElseThrow();
        boolean changed = consent.changeNote() != null;
        Map<TemplateField, String> values = TemplateValues.of(reader, settings);
        values.put(TemplateField.CONSENT, consent.name().in(language));
        if (!changed) {
            values.put(TemplateField.DEADLINE, TownTime.day(consent.expiresAt(), language));
        }
        Written written = message.saying(
                templates.write(changed ? TemplateKind.CHANGED_CONSENT : TemplateKind.RENEWAL, language, values));
        MailText text = MailText.of(
                        written,
                        reader.greeting(language) + ",",
                        documents.closing(message, words.language()).text(),
                        words.get("renewal.reason"))
                .stating(facts(consent, words))
                .offering(written, envelopes.preferences(reader.id()));
        return envelopes.toResident(message, reader, language, text, List.of());
    }

    private static Map<String, String> facts(ConsentView consent, MailWords words) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.get("renewal.since"), TownTime.day(consent.since(), words.language()));
        if (consent.changeNote() != null) {
            facts.put(words.get("renewal.note"), consent.changeNote().in(words.language()));
        }
        return facts;
    }
}
