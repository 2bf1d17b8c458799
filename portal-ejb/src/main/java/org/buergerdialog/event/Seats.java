package org.buergerdialog.event;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.UniqueKey;

/**
 * Takes and frees seats, each in one transaction.
 *
 * <p>The registration is written first, under a unique key that allows one live registration per resident; the
 * conditional update of the counter comes last, so that the event's row is locked only for the commit. Whoever finds
 * the event full is rolled back, mail and timeline included.
 */
@Stateless
@PermitAll
public class Seats {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Events events;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /** Returns the number of the new registration. */
    public long take(long eventId, long citizen) {
        Event event = events.find(eventId);
        LocalDateTime now = events.now();
        if (!event.registrationOpen(now)) {
            throw new RuleViolation("event.closed");
        }
        Registration registration = new Registration(event, citizen, clock.instant());
        em.persist(registration);
        UniqueKey.flush(em, "event.already-registered");
        facts.publish(new RegistrationConfirmed(citizen, registration.id()));
        em.flush();
        int seats = em.createNativeQuery("update event set taken = taken + 1"
                        + " where id = ?1 and taken < capacity and state = 'PUBLISHED'")
                .setParameter(1, eventId)
                .executeUpdate();
        if (seats == 0) {
            em.refresh(event);
            throw new RuleViolation(event.registrationOpen(now) ? "event.full" : "event.closed");
        }
        return registration.id();
    }

    /** Frees the seat of a registration; harmless if that happened before. */
    public void free(long registrationId) {
        Registration registration = em.find(Registration.class, registrationId, LockModeType.PESSIMISTIC_WRITE);
        if (!registration.live()) {
            return;
        }
        registration.cancel(clock.instant(), events.now());
        facts.publish(new RegistrationCancelled(registration.citizen(), registration.id()));
        freeOne(registration.event());
    }

    /** Frees the second seat of a resident who had registered under two addresses. */
    public void giveBack(long registrationId, long holder) {
        Registration registration = em.find(Registration.class, registrationId, LockModeType.PESSIMISTIC_WRITE);
        registration.giveWay(holder, clock.instant());
        if (!registration.event().started(events.now())) {
            facts.publish(new RegistrationCancelled(holder, registration.id()));
        }
        freeOne(registration.event());
    }

    private void freeOne(Event event) {
        em.flush();
        em.createNativeQuery("update event set taken = taken - 1 where id = ?1")
                .setParameter(1, event.id())
                .executeUpdate();
    }
}
