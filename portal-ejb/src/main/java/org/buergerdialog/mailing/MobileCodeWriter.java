package org.buergerdialog.mailing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.MobileChecks;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;

/** Sends the code that shows whose a mobile number is. */
@ApplicationScoped
class MobileCodeWriter implements Writer {

    @EJB
    private Citizens citizens;

    @EJB
    private MobileChecks checks;

    @Inject
    private Envelopes envelopes;

    @Inject
    private Settings settings;

    @Override
    public boolean basisHolds(Message message) {
        return settings.smsMailDomain().isPresent();
    }

    @Override
    public Mail write(Message message) {
        Language language = citizens.profile(message.citizen()).language();
        LetterTexts texts = new LetterTexts(language);
        String text = ShortText.plain(texts.get(
                "mobile.sms",
                checks.issueCode(message.object()),
                settings.town().name()));
        return envelopes.textMessage(
                message, checks.numberOf(message.object()), language, texts.get("mobile.subject"), text);
    }
}
