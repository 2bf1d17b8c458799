package org.buergerdialog.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.buergerdialog.audit.AuditTrail;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.TextComparison;
import org.buergerdialog.shared.TextPart;
import org.buergerdialog.shared.UniqueKey;

/** The legal texts of the purposes: drafted, published and superseded by the privacy officer, read by everybody. */
@Stateless
@RolesAllowed({Role.PRIVACY_OFFICER, Role.ADMIN})
public class LegalTextService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private AuditTrail trail;

    @Inject
    private LegalTexts texts;

    @Inject
    private Clock clock;

    /**
     * Returns what forms show now.
     *
     * @throws NotFound {@code purpose} if it is unknown, retired or has no published text
     */
    @PermitAll
    public CurrentText current(@NotNull String purpose) {
        return texts.current(purpose).current(texts.purpose(purpose));
    }

    /**
     * Returns all versions, the newest first.
     *
     * @throws NotFound {@code purpose}
     */
    public List<LegalTextView> versions(@NotNull String purpose) {
        texts.purpose(purpose);
        Map<Long, Integer> holders = em.createNamedQuery("Consent.holdersOfTexts", Object[].class)
                .setParameter("purpose", purpose)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
        return em.createNamedQuery("LegalText.versions", LegalText.class)
                .setParameter("purpose", purpose)
                .getResultStream()
                .map(text -> text.view(holders.getOrDefault(text.id(), 0)))
                .toList();
    }

    /** @throws NotFound {@code purpose} or {@code legal-text} */
    public LegalTextView get(@NotNull String purpose, int version) {
        return versions(purpose).stream()
                .filter(text -> text.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("legal-text"));
    }

    /**
     * Starts the next version as a copy of the newest; returns the draft there is, if there is one.
     *
     * @throws NotFound {@code purpose}
     */
    public LegalTextView startDraft(@NotNull String purpose) {
        texts.lockedPurpose(purpose);
        LegalText newest = em.createNamedQuery("LegalText.versions", LegalText.class)
                .setParameter("purpose", purpose)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (newest != null && newest.state() == LegalTextState.DRAFT) {
            return newest.view(0);
        }
        LegalText draft = newest == null ? new LegalText(purpose) : newest.next();
        em.persist(draft);
        UniqueKey.flush(em, "changed-meanwhile");
        record("legal-text.draft", draft);
        return draft.view(0);
    }

    /**
     * Saves a draft.
     *
     * @param revision the revision that was on the screen
     * @throws RuleViolation {@code changed-meanwhile}, {@code legal-text.published} if it is no draft any more
     * @throws NotFound {@code legal-text}
     */
    public void save(@NotNull String purpose, int version, @Valid @NotNull LegalTextDraft draft, int revision) {
        LegalText text = texts.locked(purpose, version);
        text.revise(draft, revision);
        record("legal-text.save", text);
    }

    /**
     * Makes the draft the current text; from then on it never changes, and the one before is superseded.
     *
     * @throws RuleViolation {@code changed-meanwhile}, {@code legal-text.published}, {@code legal-text.language-missing},
     *     {@code legal-text.unchanged}, {@code legal-text.change-note-missing} if it is material and does not say in every
     *     language what has changed
     * @throws NotFound {@code legal-text}
     */
    public void publish(@NotNull String purpose, int version, int revision) {
        LegalText text = texts.locked(purpose, version);
        text.publish(texts.published(purpose).orElse(null), revision, clock.instant(), trail.actor());
        record("legal-text.publish", text);
    }

    /**
     * Throws a draft away.
     *
     * @throws RuleViolation {@code changed-meanwhile}, {@code legal-text.published}
     * @throws NotFound {@code legal-text}
     */
    public void discard(@NotNull String purpose, int version, int revision) {
        LegalText text = texts.locked(purpose, version);
        text.isStillADraft(revision);
        em.remove(text);
        record("legal-text.discard", text);
    }

    /**
     * Compares two versions word by word; a missing text counts as empty.
     *
     * @throws NotFound {@code legal-text}
     */
    public List<TextPart> compare(@NotNull String purpose, int from, int to, @NotNull Language language) {
        return TextComparison.of(text(purpose, from, language), text(purpose, to, language));
    }

    private String text(String purpose, int version, Language language) {
        return Objects.requireNonNullElse(get(purpose, version).text(language), "");
    }

    private void record(String action, LegalText text) {
        trail.record(action, null, "legal-text:" + text.purpose() + "/" + text.version(), null);
    }
}
