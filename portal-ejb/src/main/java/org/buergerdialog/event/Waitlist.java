package org.buergerdialog.event;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.UniqueKey;

/**
 * Who waits for a seat, strictly in the order of the numbers drawn (docs/decisions/0009).
 *
 * <p>Free seats are offered to the first; a party that is larger than the gap keeps it until it fits, and nobody behind
 * or new overtakes it. A number is drawn with the event's row locked, so that the order is that of arrival.
 */
@ApplicationScoped
class Waitlist {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Events events;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /**
     * Joins the waitlist and returns the number of the new registration.
     *
     * @throws RuleViolation {@code event.full} if nobody more may wait, {@code waitlist.not-needed} if there are seats
     */
    long join(long eventId, long citizen, RegistrationDetails details, String source) {
        Event event = events.openForRegistration(eventId);
        if (event.waitlistFull()) {
            throw new RuleViolation(events.live(eventId, citizen) ? "event.already-registered" : Seats.FULL);
        }
        Registration registration = Registration.waiting(event, citizen, details, source, clock.instant());
        em.persist(registration);
        UniqueKey.flush(em, "event.already-registered");
        facts.publish(new WaitlistJoined(citizen, registration.id()));
        em.flush();
        int drawn = em.createNativeQuery(
                        "update event set waiting = waiting + 1, drawn = drawn + 1, changes = changes + 1 where id = ?1"
                                + " and waiting < waitlist_size and (waiting > 0 or taken + ?2 > capacity)"
                                + " and state = 'PUBLISHED'")
                .setParameter(1, eventId)
                .setParameter(2, details.party())
                .executeUpdate();
        em.refresh(event);
        if (drawn == 0) {
            throw new RuleViolation(
                    event.registrationOpen(events.now())
                            ? event.waitlistFull() ? Seats.FULL : "waitlist.not-needed"
                            : "event.closed");
        }
        registration.draw(event.drawn());
        return registration.id();
    }

    /** Counts one less, and offers what became free: whoever left may have kept a gap for a large party. */
    void leave(Event event) {
        em.createNativeQuery("update event set waiting = waiting - 1, changes = changes + 1 where id = ?1")
                .setParameter(1, event.id())
                .executeUpdate();
        offer(event);
    }

    /** Offers free seats to those who wait, as long as the first of them fits; the event's row must be locked. */
    void offer(Event event) {
        while (event.registrationOpen(events.now())) {
            Registration next = em.createNamedQuery("Registration.next", Registration.class)
                    .setParameter("event", event.id())
                    .setMaxResults(1)
                    .getResultStream()
                    .findFirst()
                    .orElse(null);
            if (next == null || !hold(event, next.party())) {
                return;
            }
            next.offer(clock.instant());
            facts.publish(new SeatOffered(next.citizen(), next.id()));
            em.flush();
        }
    }

    private boolean hold(Event event, int seats) {
        return em.createNativeQuery("update event set taken = taken + ?2, waiting = waiting - 1, changes = changes + 1"
                                + " where id = ?1 and taken + ?2 <= capacity")
                        .setParameter(1, event.id())
                        .setParameter(2, seats)
                        .executeUpdate()
                > 0;
    }
}
