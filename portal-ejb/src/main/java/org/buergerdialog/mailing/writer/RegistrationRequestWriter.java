package org.buergerdialog.mailing.writer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.buergerdialog.event.RegistrationRequestView;
import org.buergerdialog.event.RegistrationRequests;
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

/** Asks whoever owns an address whether the registration that came for it was theirs; it holds nothing they typed. */
@ApplicationScoped
public class RegistrationRequestWriter implements Writer {

    @EJB
    private RegistrationRequests requests;

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
        RegistrationRequestView request = requests.view(message.object());
        return !request.confirmed()
                && clock.instant().isBefore(request.expiresAt())
                && request.event().registrationOpen();
    }

    @Override
    public Mail write(Message message) {
        RegistrationRequestView request = requests.view(message.object());
        Language language = request.guest().language();
        MailWords words = new MailWords(language);
        Map<TemplateField, String> values = TemplateValues.of(settings);
        TemplateValues.add(values, request.event(), language);
        values.put(TemplateField.DEADLINE, TownTime.moment(request.expiresAt(), language));
        Written written = message.saying(templates.write(TemplateKind.REGISTRATION_REQUEST, language, values));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.get("event.what"), request.event().title().in(language));
        facts.put(words.get("event.when"), request.event().when(language));
        MailText text = MailText.of(
                        written,
                        words.get("greeting") + ",",
                        documents.closing(message, words.language()).text(),
                        words.get("request.reason"))
                .stating(facts)
                .offering(
                        written, settings.portalUrl() + "/teilnahme-bestaetigen/" + requests.issueToken(request.id()));
        return envelopes.toAddress(message, request.guest().email().value(), language, text);
    }
}
