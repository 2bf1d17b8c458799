package org.buergerdialog.mailing;

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
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TownTime;

/** Asks residents to decide again on a consent that runs out, or whose text has changed in what matters. */
@ApplicationScoped
class RenewalWriter implements Writer {

    @EJB
    private Citizens citizens;

    @EJB
    private Consents consents;

    @Inject
    private Envelopes envelopes;

    @Inject
    private Settings settings;

    @Override
    public boolean basisHolds(Message message) {
        return consent(message).filter(ConsentView::renewalDue).isPresent();
    }

    private Optional<ConsentView> consent(Message message) {
        String purpose = message.basis().substring(Outbox.CONSENT_BASIS.length());
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
        LetterTexts texts = new LetterTexts(language);
        ConsentView consent = consent(message).orElseThrow();
        String name = consent.name().in(language);
        boolean changed = consent.changeNote() != null;
        String occasion = changed
                ? texts.get("renewal.changed", name)
                : texts.get("renewal.expires", name, TownTime.day(consent.expiresAt(), language));
        Letter letter = Letter.of(
                        texts.get("renewal.subject", name),
                        reader.greeting(language) + ",",
                        List.of(occasion),
                        texts.get("closing", settings.town().name()),
                        texts.get("renewal.reason"))
                .stating(facts(consent, texts))
                .offering(
                        texts.get("renewal.button"),
                        envelopes.preferences(reader.id()),
                        texts.get(changed ? "renewal.changed.nothing" : "renewal.expires.nothing"));
        return envelopes.toResident(message, reader, language, letter, List.of());
    }

    private static Map<String, String> facts(ConsentView consent, LetterTexts texts) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.get("renewal.since"), TownTime.day(consent.since(), texts.language()));
        if (consent.changeNote() != null) {
            facts.put(texts.get("renewal.note"), consent.changeNote().in(texts.language()));
        }
        return facts;
    }
}
