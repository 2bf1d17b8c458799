package org.buergerdialog.it.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.buergerdialog.consent.LegalBasis;
import org.buergerdialog.consent.LegalTextDraft;
import org.buergerdialog.consent.LegalTextService;
import org.buergerdialog.consent.LegalTextView;
import org.buergerdialog.consent.PurposeChannel;
import org.buergerdialog.consent.PurposeDraft;
import org.buergerdialog.consent.PurposeService;

/** Purposes and legal texts of a test's own, so that nobody else's consents are concerned. */
@ApplicationScoped
public class Texts {

    static final String GERMAN = "Ich bin mit Anrufen einverstanden. Die Einwilligung ist freiwillig.";
    static final String ENGLISH = "I agree to phone calls. Consent is voluntary.";

    @Inject
    private Life life;

    @Inject
    private PurposeService purposes;

    @Inject
    private LegalTextService texts;

    private final Set<String> made = ConcurrentHashMap.newKeySet();

    /** A purpose with a first published text; returns its name. */
    String purpose(Integer renewalMonths) {
        String slug = "it-" + UUID.randomUUID();
        life.asPrivacyOfficer(() -> purposes.create(draft(slug, renewalMonths))).orThrow();
        made.add(slug);
        publish(slug, new LegalTextDraft(GERMAN, ENGLISH, false, null, null));
        return slug;
    }

    static PurposeDraft draft(String slug, Integer renewalMonths) {
        return new PurposeDraft(
                slug,
                "Prüfzweck",
                "Purpose of a test",
                "Nur zum Prüfen.",
                "Only for checking.",
                LegalBasis.CONSENT,
                PurposeChannel.NONE,
                renewalMonths);
    }

    /** Changes a comma, which changes nobody's rights. */
    void publishMinorChange(String purpose) {
        LegalTextView current = draft(purpose);
        publish(purpose, new LegalTextDraft(current.de() + " Danke.", current.en() + " Thank you.", false, null, null));
    }

    /** Changes what residents agree to. */
    void publishMaterialChange(String purpose) {
        LegalTextView current = draft(purpose);
        publish(
                purpose,
                new LegalTextDraft(
                        current.de() + " Auch abends.",
                        current.en() + " In the evening, too.",
                        true,
                        "Neu: Anrufe am Abend.",
                        "New: calls in the evening."));
    }

    LegalTextView draft(String purpose) {
        return life.asPrivacyOfficer(() -> texts.startDraft(purpose)).orThrow();
    }

    void publish(String purpose, LegalTextDraft content) {
        save(purpose, content);
        publish(purpose).orThrow();
    }

    void save(String purpose, LegalTextDraft content) {
        LegalTextView draft = draft(purpose);
        life.asPrivacyOfficer(() -> texts.save(purpose, draft.version(), content, draft.revision()))
                .orThrow();
    }

    Outcome<Void> publish(String purpose) {
        LegalTextView draft = draft(purpose);
        return life.asPrivacyOfficer(() -> texts.publish(purpose, draft.version(), draft.revision()));
    }

    long current(String purpose) {
        return texts.current(purpose).id();
    }

    /** Asks nobody any more for what the tests asked for. */
    void retire() {
        made.forEach(slug -> life.asPrivacyOfficer(
                () -> purposes.retire(slug, purposes.get(slug).version())));
        made.clear();
    }
}
