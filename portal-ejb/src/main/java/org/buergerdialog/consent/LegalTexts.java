package org.buergerdialog.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.RuleViolation;

/** Finds purposes and their legal texts for the services of this feature. */
@ApplicationScoped
class LegalTexts {

    @PersistenceContext
    private EntityManager em;

    /** @throws NotFound {@code purpose} */
    Purpose purpose(String slug) {
        Purpose purpose = em.find(Purpose.class, slug);
        if (purpose == null) {
            throw new NotFound("purpose");
        }
        return purpose;
    }

    List<Purpose> purposes() {
        return em.createNamedQuery("Purpose.all", Purpose.class).getResultList();
    }

    /** Returns what residents are asked to agree to now. @throws NotFound {@code purpose} if they are asked nothing */
    LegalText current(String purpose) {
        return purpose(purpose).retired() ? refuse() : published(purpose).orElseGet(LegalTexts::refuse);
    }

    private static LegalText refuse() {
        throw new NotFound("purpose");
    }

    /**
     * Returns the current text of a purpose if it is the one that was on the screen.
     *
     * @throws RuleViolation {@code consent.text-superseded}, because nobody may agree to an old wording
     */
    LegalText currentIs(String purpose, long onScreen) {
        LegalText current = current(purpose);
        if (current.id() != onScreen) {
            throw new RuleViolation("consent.text-superseded");
        }
        return current;
    }

    Optional<LegalText> published(String purpose) {
        return em.createNamedQuery("LegalText.current", LegalText.class)
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst();
    }

    /** Returns the current texts of all purposes by purpose. */
    Map<String, LegalText> published() {
        return em.createNamedQuery("LegalText.allCurrent", LegalText.class)
                .getResultStream()
                .collect(Collectors.toMap(LegalText::purpose, Function.identity()));
    }

    LegalText find(long id) {
        return em.find(LegalText.class, id);
    }

    /** Returns the newest text since a version whose change matters; empty if there is none. */
    Optional<LegalText> materialSince(LegalText agreed) {
        return em.createNamedQuery("LegalText.materialSince", LegalText.class)
                .setParameter("purpose", agreed.purpose())
                .setParameter("version", agreed.version())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
