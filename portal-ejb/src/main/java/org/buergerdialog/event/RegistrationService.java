package org.buergerdialog.event;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Retry;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;

/** Registering for events: residents for themselves, signed in or with the link of a mail. */
@Stateless
@PermitAll
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
    private Arrivals arrivals;

    @EJB
    private Citizens citizens;

    @Inject
    private Latecomers latecomers;

    @Inject
    private Tickets tickets;

    @Resource
    private SessionContext context;

    /** Takes a seat for the caller alone with one click on the portal, where the event asks nothing. */
    @RolesAllowed(Role.CITIZEN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public RegistrationView register(long event) {
        return register(event, RegistrationDetails.NONE, "portal");
    }

    /**
     * Takes seats for the caller and the companions, or a place on the waitlist where it is full; the returned
     * registration says which.
     *
     * @param source where the registration came from, for instance {@code portal}
     * @throws RuleViolation {@code event.full}, {@code event.closed}, {@code event.already-registered}, or what {@link
     *     #problems} says
     */
    @RolesAllowed(Role.CITIZEN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public RegistrationView register(
            long event, @Valid @NotNull RegistrationDetails details, @NotNull @Size(max = 40) String source) {
        latecomers.refuse(event, context.getCallerPrincipal().getName());
        return registrations.view(arrivals.register(event, citizens.current(), details, source));
    }

    /** Says which fields of a registration break which rules of the event, in the order of the form. */
    public Map<String, String> problems(long event, @NotNull RegistrationDetails details) {
        return events.find(event).problems(details);
    }

    /**
     * Changes who comes and what they answered.
     *
     * @throws RuleViolation {@code registration.no-more-seats}, {@code registration.closed}, {@code registration.over},
     *     or what {@link #problems} says
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void change(@NotNull RegistrationAccess access, @Valid @NotNull RegistrationDetails details) {
        long registration = of(access).id();
        Retry.onConflict(() -> seats.change(registration, details));
    }

    /**
     * Gives the seat, or the place on the waitlist, back; harmless if that happened before.
     *
     * @throws RuleViolation {@code registration.too-late} once the event has begun
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void cancel(@NotNull RegistrationAccess access) {
        long registration = of(access).id();
        Retry.onConflict(() -> seats.free(registration));
    }

    /**
     * Takes the offered seat; harmless if that happened before.
     *
     * @throws RuleViolation {@code offer.over} if its time has run out
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void accept(@NotNull RegistrationAccess access) {
        long registration = of(access).id();
        Retry.onConflict(() -> seats.accept(registration));
    }

    /** Leaves the offered seat to the next; harmless if that happened before. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void decline(@NotNull RegistrationAccess access) {
        long registration = of(access).id();
        Retry.onConflict(() -> seats.decline(registration));
    }

    /** @throws NotFound if it is somebody else's, or the link is wrong */
    public RegistrationView view(@NotNull RegistrationAccess access) {
        return registrations.view(of(access));
    }

    /**
     * Makes the ticket as PDF.
     *
     * @throws NotFound if it is somebody else's, the link is wrong, or there is no seat
     */
    public byte[] ticket(@NotNull RegistrationAccess access) {
        RegistrationView registration = view(access);
        if (!registration.confirmed()) {
            throw new NotFound("ticket");
        }
        return tickets.render(registration, citizens.profile(registration.citizen()));
    }

    /** Returns the caller's registrations in the order of the events, cancelled ones included. */
    @RolesAllowed(Role.CITIZEN)
    public List<RegistrationView> mine() {
        return em.createNamedQuery("Registration.ofCitizen", Registration.class)
                .setParameter("citizen", citizens.current())
                .getResultStream()
                .map(registrations::view)
                .toList();
    }

    /** Returns the caller's live registration for an event: with a seat, with an offer, or waiting. */
    @RolesAllowed(Role.CITIZEN)
    public Optional<RegistrationView> mineFor(long event) {
        return em.createNamedQuery("Registration.live", Registration.class)
                .setParameter("event", event)
                .setParameter("citizen", citizens.current())
                .getResultStream()
                .findFirst()
                .map(registrations::view);
    }

    private Registration of(RegistrationAccess access) {
        if (access.link() != null) {
            return registrations.byLink(access.link());
        }
        long citizen = citizens.caller().orElseThrow(() -> new NotFound("registration"));
        Registration registration = registrations.byCode(access.code());
        if (registration.citizen() != citizen) {
            throw new NotFound("registration");
        }
        return registration;
    }
}
