package org.buergerdialog.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.buergerdialog.audit.AuditTrail;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.event.Admission.Verdict;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;

/** Lets people in: with the code of the ticket, or whoever {@link ParticipantService} found by name. */
@Stateless
@RolesAllowed({Role.EVENT_MANAGER, Role.ADMIN})
public class CheckInService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @EJB
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Lets the holder of a ticket in. Saying it again is harmless: it answers since when they have been here.
     *
     * @param session the number of the date of a course; 1 for other events
     * @param typed what the ticket says, or the address in its QR code; spaces, dashes and small letters do not matter
     * @param at when it happened, where it is reported later; null for now
     */
    public Admission admit(long event, @Min(1) int session, @NotNull @Size(max = 200) String typed, Instant at) {
        return em.createNamedQuery("Registration.byCode", Registration.class)
                .setParameter("code", code(typed))
                .getResultStream()
                .findFirst()
                .map(registration -> admit(registration, event, session, at))
                .orElse(new Admission(Verdict.UNKNOWN, 0, null, 0, null));
    }

    /** Lets somebody in whom the helper found by name. */
    public Admission admitByName(long event, @Min(1) int session, long registration, Instant at) {
        return admit(find(registration), event, session, at);
    }

    private Admission admit(Registration registration, long event, int session, Instant at) {
        if (registration.event().id() != event) {
            return new Admission(Verdict.WRONG_EVENT, 0, null, 0, null);
        }
        // Two helpers with the same ticket wait for each other here.
        em.refresh(registration, LockModeType.PESSIMISTIC_WRITE);
        return switch (registration.state()) {
            case CONFIRMED ->
                registration.event().announced()
                        ? admit(registration, session, at)
                        : answer(Verdict.CANCELLED, registration, null);
            case WAITING, OFFERED -> answer(Verdict.WAITING, registration, null);
            case CANCELLED, DECLINED, EXPIRED -> answer(Verdict.CANCELLED, registration, null);
        };
    }

    private Admission admit(Registration registration, int session, Instant at) {
        CheckIn.Key key = new CheckIn.Key(registration.id(), session);
        CheckIn before = em.find(CheckIn.class, key);
        if (before != null) {
            return answer(Verdict.ALREADY_HERE, registration, before.checkedInAt());
        }
        Instant now = clock.instant();
        CheckIn came = new CheckIn(key, registration.party(), at == null || at.isAfter(now) ? now : at, trail.actor());
        em.persist(came);
        return answer(Verdict.WELCOME, registration, came.checkedInAt());
    }

    private Admission answer(Verdict verdict, Registration registration, Instant since) {
        return new Admission(
                verdict,
                registration.id(),
                citizens.profile(registration.citizen()).displayName(),
                registration.party(),
                since);
    }

    /** Takes an admission back; harmless if that happened before. */
    public void undo(long event, @Min(1) int session, long registration) {
        CheckIn came = em.find(CheckIn.class, new CheckIn.Key(registration, session));
        if (came != null && find(registration).event().id() == event) {
            em.remove(came);
        }
    }

    private Registration find(long registration) {
        return NotFound.unless(em.find(Registration.class, registration), "registration");
    }

    /** Takes the code out of what was scanned or typed. */
    static String code(String typed) {
        String end = typed.substring(typed.lastIndexOf('/') + 1);
        return end.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
