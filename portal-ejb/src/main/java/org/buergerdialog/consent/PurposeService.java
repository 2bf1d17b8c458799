package org.buergerdialog.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.buergerdialog.audit.AuditTrail;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.UniqueKey;

/** What residents can agree to, kept by the privacy officer; residents see a purpose once it has a published text. */
@Stateless
@RolesAllowed({Role.PRIVACY_OFFICER, Role.ADMIN})
public class PurposeService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private AuditTrail trail;

    @Inject
    private LegalTexts texts;

    /** Returns all purposes in the order in which residents see them, retired ones included. */
    public List<PurposeView> all() {
        Map<String, LegalText> published = texts.published();
        Map<String, Integer> drafts = numbers("LegalText.drafts");
        Map<String, Integer> holders = numbers("Consent.holders");
        return texts.purposes().stream()
                .map(purpose -> view(purpose, published.get(purpose.slug()), drafts, holders))
                .toList();
    }

    private Map<String, Integer> numbers(String query) {
        return em.createNamedQuery(query, Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    private static PurposeView view(
            Purpose purpose, LegalText published, Map<String, Integer> drafts, Map<String, Integer> holders) {
        return purpose.view(
                published == null ? 0 : published.version(),
                drafts.containsKey(purpose.slug()),
                holders.getOrDefault(purpose.slug(), 0));
    }

    /** @throws NotFound {@code purpose} */
    public PurposeView get(@NotNull String slug) {
        return all().stream()
                .filter(purpose -> purpose.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("purpose"));
    }

    /** @throws RuleViolation {@code purpose.slug-taken} */
    public void create(@Valid @NotNull PurposeDraft draft) {
        if (em.find(Purpose.class, draft.slug()) != null) {
            throw new RuleViolation("purpose.slug-taken");
        }
        Integer last =
                em.createNamedQuery("Purpose.lastPosition", Integer.class).getSingleResult();
        em.persist(new Purpose(draft, last == null ? 1 : last + 1));
        UniqueKey.flush(em, "purpose.slug-taken");
        record("purpose.create", draft.slug());
    }

    /**
     * Saves what the privacy officer wrote; the slug stays what it is.
     *
     * @param version the version that was on the screen
     * @throws RuleViolation {@code changed-meanwhile}
     * @throws NotFound {@code purpose}
     */
    public void update(@NotNull String slug, @Valid @NotNull PurposeDraft draft, int version) {
        texts.lockedPurpose(slug).revise(draft, version);
        record("purpose.update", slug);
    }

    /**
     * Asks nobody any more; what was agreed stays until withdrawn.
     *
     * @throws RuleViolation {@code changed-meanwhile}
     * @throws NotFound {@code purpose}
     */
    public void retire(@NotNull String slug, int version) {
        texts.lockedPurpose(slug).retire(version);
        record("purpose.retire", slug);
    }

    /**
     * Asks residents again.
     *
     * @throws RuleViolation {@code changed-meanwhile}
     * @throws NotFound {@code purpose}
     */
    public void reinstate(@NotNull String slug, int version) {
        texts.lockedPurpose(slug).reinstate(version);
        record("purpose.reinstate", slug);
    }

    private void record(String action, String slug) {
        trail.record(action, null, "purpose:" + slug, null);
    }
}
