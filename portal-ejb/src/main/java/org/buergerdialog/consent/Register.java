package org.buergerdialog.consent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Fact;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.UniqueKey;

/** The one way into the register: appends a declaration and lets it take effect. */
@ApplicationScoped
class Register {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /**
     * Returns what holds now, so that nobody else decides at the same moment and the profile is not joined with another
     * one; null if nothing was ever decided, or if the profile is gone.
     */
    Consent locked(long citizen, String purpose) {
        return locked(new Consent.Key(citizen, purpose));
    }

    Consent locked(Consent.Key key) {
        citizens.lock(key.citizen());
        return em.find(Consent.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns what the resident declared for a purpose, in the order of time. */
    List<Declaration> history(long citizen, String purpose) {
        return em.createNamedQuery("Declaration.ofCitizen", Declaration.class)
                .setParameter("citizen", citizen)
                .setParameter("purpose", purpose)
                .getResultList();
    }

    /** Appends what changes nothing, for instance a request while the address is not confirmed. */
    void note(Declaration declaration) {
        em.persist(declaration);
    }

    /** Appends what a resident declares now, under the address that is the resident's today. */
    void declare(DeclarationKind kind, long citizen, LegalText text, Circumstances how) {
        append(new Declaration(kind, citizen, new EmailAddress(citizens.emailOf(citizen)), text, how));
    }

    /**
     * Appends a declaration; it takes effect unless what the resident decided stays, see {@link Consent#overrules}.
     *
     * @return false if it changed nothing
     */
    boolean append(Declaration declaration) {
        em.persist(declaration);
        Consent consent = locked(declaration.citizen(), declaration.purpose());
        if (consent == null) {
            consent = new Consent(declaration.citizen(), declaration.purpose());
            takeEffect(declaration, consent);
            em.persist(consent);
            // Somebody who says yes in two windows at once has said it once.
            UniqueKey.flush(em, "changed-meanwhile");
        } else if (consent.overrules(declaration)) {
            return false;
        } else {
            takeEffect(declaration, consent);
        }
        return true;
    }

    private void takeEffect(Declaration declaration, Consent consent) {
        Fact fact = consent.effect(declaration, clock.instant());
        ConsentState state = declaration.kind().effect();
        if (state == ConsentState.EXPIRED) {
            consent.runOut();
        } else {
            consent.apply(declaration, state, state == ConsentState.GRANTED ? expiry(declaration) : null);
        }
        if (fact != null) {
            facts.publish(fact);
        }
    }

    private Instant expiry(Declaration declaration) {
        return em.find(Purpose.class, declaration.purpose()).expiry(declaration.declaredAt());
    }
}
