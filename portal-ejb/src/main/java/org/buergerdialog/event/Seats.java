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
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.UniqueKey;

/**
 * Takes and frees seats, each in one transaction; {@link Waitlist} has what follows.
 *
 * <p>A new registration is written first, under a unique key that allows one live registration per resident; the
 * conditional update of the counter comes last, so that the event's row is locked only for the commit. Whoever finds
 * the event full is rolled back, mail and timeline included. Everything else that changes a registration locks the
 * event's row first. Only a merge of two profiles holds residents before events and may meet somebody in a circle; the database
 * then refuses one of the two.
 */
@Stateless
@PermitAll
public class Seats {

    static final String FULL = "event.full";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Events events;

    @Inject
    private Waitlist waitlist;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /**
     * Takes seats for a party and returns the number of the new registration.
     *
     * @param source where the registration came from, for instance {@code portal}
     * @throws RuleViolation {@code event.full} if there are not enough or somebody waits for them already
     */
    public long take(long eventId, long citizen, RegistrationDetails details, String source) {
        Event event = events.openForRegistration(eventId);
        if (!event.hasRoomFor(details.party())) {
            // Most who come too late are told so without writing or locking anything.
            throw new RuleViolation(FULL);
        }
        Registration registration = Registration.confirmed(event, citizen, details, source, clock.instant());
        em.persist(registration);
        UniqueKey.flush(em, "event.already-registered");
        facts.publish(new RegistrationConfirmed(citizen, registration.id()));
        em.flush();
        if (!claim(eventId, details.party())) {
            em.refresh(event);
            throw new RuleViolation(event.registrationOpen(events.now()) ? FULL : "event.closed");
        }
        return registration.id();
    }

    /**
     * Joins the waitlist and returns the number of the new registration.
     *
     * @throws RuleViolation {@code event.full} if nobody more may wait, {@code waitlist.not-needed} if there are seats
     */
    public long queue(long eventId, long citizen, RegistrationDetails details, String source) {
        return waitlist.join(eventId, citizen, details, source);
    }

    /** Offers what became free by other ways than {@link #free}, for instance by more seats. */
    public void offer(long eventId) {
        waitlist.offer(events.locked(events.find(eventId)));
    }

    /** Counts seats as taken, unless there are not enough or somebody waits for them. */
    private boolean claim(long eventId, int seats) {
        return em.createNativeQuery("update event set taken = taken + ?2, changes = changes + 1"
                                + " where id = ?1 and taken + ?2 <= capacity and waiting = 0 and state = 'PUBLISHED'")
                        .setParameter(1, eventId)
                        .setParameter(2, seats)
                        .executeUpdate()
                > 0;
    }

    /** Changes who comes and what they answered; fewer people free seats at once, more need free ones. */
    public void change(long registrationId, RegistrationDetails details) {
        Registration registration = locked(registrationId);
        if (!registration.live()) {
            throw new RuleViolation("registration.over");
        }
        int more = details.party() - registration.party();
        LocalDateTime now = events.now();
        registration.change(details, clock.instant(), now);
        facts.publish(new RegistrationChanged(registration.citizen(), registration.id()));
        em.flush();
        if (registration.state().holdsSeat()) {
            if (more > 0 && !claim(registration.event().id(), more)) {
                throw new RuleViolation("registration.no-more-seats");
            }
            if (more < 0) {
                release(registration.event(), -more);
            }
        } else if (more < 0) {
            waitlist.offer(registration.event()); // a smaller party may fit now
        }
    }

    /** Gives up a seat, an offer or a place on the waitlist; harmless if that happened before. */
    public void free(long registrationId) {
        Registration registration = locked(registrationId);
        if (!registration.live()) {
            return;
        }
        RegistrationState before = registration.state();
        registration.cancel(clock.instant(), events.now());
        facts.publish(new RegistrationCancelled(registration.citizen(), registration.id()));
        leave(registration, before);
    }

    /** Frees what a resident held a second time, under another address. */
    public void giveBack(long registrationId, long holder) {
        Registration registration = locked(registrationId);
        RegistrationState before = registration.state();
        registration.giveWay(holder, clock.instant());
        if (!registration.event().started(events.now())) {
            facts.publish(new RegistrationCancelled(holder, registration.id()));
        }
        leave(registration, before);
    }

    /** Takes an offered seat; harmless if that happened before. */
    public void accept(long registrationId) {
        Registration registration = locked(registrationId);
        if (registration.state() == RegistrationState.CONFIRMED) {
            return;
        }
        registration.accept(clock.instant(), events.now());
        facts.publish(new RegistrationConfirmed(registration.citizen(), registration.id()));
    }

    /** Leaves an offered seat to the next; harmless if that happened before. */
    public void decline(long registrationId) {
        Registration registration = locked(registrationId);
        if (registration.state() != RegistrationState.OFFERED) {
            return;
        }
        registration.decline(clock.instant());
        facts.publish(new OfferDeclined(registration.citizen(), registration.id()));
        leave(registration, RegistrationState.OFFERED);
    }

    /** Ends an offer whose time has run out; harmless if it was answered in the meantime. */
    public void lapse(long registrationId) {
        Registration registration = locked(registrationId);
        if (!registration.lapsed(clock.instant())) {
            return;
        }
        registration.lapse();
        facts.publish(new OfferExpired(registration.citizen(), registration.id()));
        leave(registration, RegistrationState.OFFERED);
    }

    private Registration locked(long registrationId) {
        Registration registration = NotFound.unless(em.find(Registration.class, registrationId), "registration");
        events.locked(registration.event());
        em.refresh(registration, LockModeType.PESSIMISTIC_WRITE);
        return registration;
    }

    private void leave(Registration registration, RegistrationState before) {
        em.flush();
        if (before == RegistrationState.WAITING) {
            waitlist.leave(registration.event());
        } else {
            release(registration.event(), registration.party());
        }
    }

    private void release(Event event, int seats) {
        em.flush();
        em.createNativeQuery("update event set taken = taken - ?2, changes = changes + 1 where id = ?1")
                .setParameter(1, event.id())
                .setParameter(2, seats)
                .executeUpdate();
        waitlist.offer(event);
    }
}
