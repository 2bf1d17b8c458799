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

    /** The mail leads to the preferences: it goes to nobody who has not shown to read the mails to the address. */
    @Override
    public boolean basisHolds(Message message) {
        return citizens.haveProvedAddress(message.citizen())
                && consent(message).filter(ConsentView::renewalDue).isPresent();
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
        MailWords words = new MailWords(language);
        ConsentView consent = consent(message).orElseThrow();
        String name = consent.name().in(language);
        boolean changed = consent.changeNote() != null;
        String occasion = changed
                ? words.get("renewal.changed", name)
                : words.get("renewal.expires", name, TownTime.day(consent.expiresAt(), language));
        MailText text = MailText.of(
                        words.get("renewal.subject", name),
                        reader.greeting(language) + ",",
                        List.of(occasion),
                        words.get("closing", settings.town().name()),
                        words.get("renewal.reason"))
                .stating(facts(consent, words))
                .offering(
                        words.get("renewal.button"),
                        envelopes.preferences(reader.id()),
                        words.get(changed ? "renewal.changed.nothing" : "renewal.expires.nothing"));
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
