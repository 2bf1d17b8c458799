package org.buergerdialog.mailing.writer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.MobileChecks;
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.Writer;
import org.buergerdialog.mailing.layout.Envelopes;
import org.buergerdialog.mailing.layout.MailWords;
import org.buergerdialog.mailing.layout.TemplateValues;
import org.buergerdialog.mailing.template.TemplateField;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.Templates;
import org.buergerdialog.mailing.template.Written;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;

/** Sends the code that shows whose a mobile number is. */
@ApplicationScoped
public class MobileCodeWriter implements Writer {

    /** Nobody waits longer for a code, nor is it good for longer. */
    private static final Duration WAITED_FOR = Duration.ofMinutes(10);

    @EJB
    private Citizens citizens;

    @EJB
    private MobileChecks checks;

    @Inject
    private Templates templates;

    @Inject
    private Envelopes envelopes;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Override
    public boolean basisHolds(Message message) {
        boolean fresh = clock.instant().isBefore(message.queuedAt().plus(WAITED_FOR));
        return fresh && settings.offersTextMessages();
    }

    @Override
    public Mail write(Message message) {
        Language language = citizens.profile(message.citizen()).language();
        MailWords words = new MailWords(language);
        Map<TemplateField, String> values = TemplateValues.of(settings);
        values.put(TemplateField.CODE, checks.issueCode(message.object()));
        Written written = message.saying(templates.writeShort(TemplateKind.MOBILE_CODE, language, values));
        return envelopes.textMessage(
                message, checks.numberOf(message.object()), language, words.get("mobile.subject"), written.text());
    }
}
