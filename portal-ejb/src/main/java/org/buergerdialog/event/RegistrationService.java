package org.buergerdialog.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.buergerdialog.audit.AuditTrail;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Retry;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;

/** Registering for events: residents for themselves, event managers see who comes. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class RegistrationService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Events events;

    @EJB
    private Registrations registrations;

    @EJB
    private Seats seats;

    @EJB
    private Citizens citizens;

    @EJB
    private AuditTrail trail;

    @Inject
    private Tickets tickets;

    /**
     * Takes a seat for the caller, or says why there is none.
     *
     * @throws RuleViolation {@code event.full}, {@code event.closed} or {@code event.already-registered}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public RegistrationView register(long event) {
        long citizen = citizens.current();
        return registrations.view(Retry.onConflict(() -> seats.take(event, citizen)));
    }

    /**
     * Gives the caller's seat back; harmless if that happened before.
     *
     * @throws RuleViolation {@code registration.too-late} once the event has begun
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void cancel(@NotNull String code) {
        long registration = own(code).id();
        Retry.onConflict(() -> seats.free(registration));
    }

    /** Returns the caller's registrations in the order of the events, cancelled ones included. */
    public List<RegistrationView> mine() {
        Names names = events.names();
        return em.createNamedQuery("Registration.ofCitizen", Registration.class)
                .setParameter("citizen", citizens.current())
                .getResultStream()
                .map(registration -> registration.view(registration.event().view(names, events.now())))
                .toList();
    }

    /** Returns the caller's live registration for an event. */
    public Optional<RegistrationView> mineFor(long event) {
        return em.createNamedQuery("Registration.live", Registration.class)
                .setParameter("event", event)
                .setParameter("citizen", citizens.current())
                .getResultStream()
                .findFirst()
                .map(registrations::view);
    }

    public RegistrationView mineByCode(@NotNull String code) {
        return registrations.view(own(code));
    }

    /** Makes the caller's ticket as PDF. */
    public byte[] ticket(@NotNull String code) {
        Registration registration = own(code);
        ProfileView holder = citizens.profile(registration.citizen());
        return tickets.render(registrations.view(registration), holder);
    }

    /** Returns who comes to an event; the look is noted in the audit trail. */
    @RolesAllowed({Role.EVENT_MANAGER, Role.ADMIN})
    public List<ParticipantView> participants(long event, int first, int size) {
        trail.record("participants.read", null, "event:" + event, null);
        return em.createNamedQuery("Registration.ofEvent", Registration.class)
                .setParameter("event", event)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(registration -> registration.participant(citizens.profile(registration.citizen())))
                .toList();
    }

    @RolesAllowed({Role.EVENT_MANAGER, Role.ADMIN})
    public int participantCount(long event) {
        return em.createNamedQuery("Registration.countOfEvent", Long.class)
                .setParameter("event", event)
                .getSingleResult()
                .intValue();
    }

    private Registration own(String code) {
        long citizen = citizens.current();
        return em.createNamedQuery("Registration.byCode", Registration.class)
                .setParameter("code", code)
                .getResultStream()
                .filter(registration -> registration.citizen() == citizen)
                .findFirst()
                .orElseThrow(() -> new NotFound("registration"));
    }
}
