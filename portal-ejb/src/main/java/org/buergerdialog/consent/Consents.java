package org.buergerdialog.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Answers the other features what residents agreed to; pages use {@link ConsentService}. */
@Stateless
@PermitAll
public class Consents {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Says whether a resident's consent to the purpose holds at this moment. */
    public boolean hold(long citizen, String purpose) {
        Consent consent = em.find(Consent.class, new Consent.Key(citizen, purpose));
        return consent != null && consent.holds(clock.instant());
    }
}
