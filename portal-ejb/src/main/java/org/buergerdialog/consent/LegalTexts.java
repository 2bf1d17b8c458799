package org.buergerdialog.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.TownTime;

/** Finds purposes and their legal texts for the services of this feature. */
@ApplicationScoped
class LegalTexts {

    @PersistenceContext
    private EntityManager em;

    /** @throws NotFound {@code purpose} */
    Purpose purpose(String slug) {
        return NotFound.unless(em.find(Purpose.class, slug), "purpose");
    }

    /**
     * Returns a purpose that nobody else changes meanwhile.
     *
     * @throws NotFound {@code purpose}
     */
    Purpose lockedPurpose(String slug) {
        return NotFound.unless(em.find(Purpose.class, slug, LockModeType.PESSIMISTIC_WRITE), "purpose");
    }

    List<Purpose> purposes() {
        return em.createNamedQuery("Purpose.all", Purpose.class).getResultList();
    }

    /**
     * Returns what residents are asked to agree to now.
     *
     * @throws NotFound {@code purpose} if they are asked nothing
     */
    LegalText current(String slug) {
        Purpose purpose = purpose(slug);
        return published(slug).filter(text -> !purpose.retired()).orElseThrow(() -> new NotFound("purpose"));
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

    /**
     * Returns the texts that applied on a day of the town, the last one first: it has several if one was published on it.
     *
     * @throws NotFound {@code purpose}
     */
    List<LegalText> appliedOn(String purpose, LocalDate day) {
        Instant begin = TownTime.beginning(day);
        List<LegalText> before = em.createNamedQuery("LegalText.publishedBefore", LegalText.class)
                .setParameter("purpose", purpose(purpose).slug())
                .setParameter("time", TownTime.beginning(day.plusDays(1)))
                .getResultList();
        List<LegalText> applied = new ArrayList<>();
        for (LegalText text : before) {
            applied.add(text);
            if (!text.publishedAt().isAfter(begin)) {
                break;
            }
        }
        return applied;
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

    /**
     * Returns a version that nobody else changes meanwhile, nor any other of the same purpose.
     *
     * @throws NotFound {@code purpose} or {@code legal-text}
     */
    LegalText locked(String purpose, int version) {
        lockedPurpose(purpose);
        return em.createNamedQuery("LegalText.version", LegalText.class)
                .setParameter("purpose", purpose)
                .setParameter("version", version)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("legal-text"));
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
