package org.buergerdialog.event;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.SecretToken;

/** Keeps what guests asked for until they confirm it; pages use {@link GuestRegistrationService}. */
@Stateless
@PermitAll
public class RegistrationRequests {

    /** Nobody can flood a mailbox by registering somebody else. */
    private static final int MAILS_PER_DAY = 3;

    private static final Duration DAY = Duration.ofDays(1);

    private static final int AT_ONCE = 200;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Events events;

    @EJB
    private Registrations registrations;

    @EJB
    private Citizens citizens;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /**
     * Notes the request and asks the address for confirmation, unless it got enough of such mails today that nobody
     * followed; the answer is the same.
     *
     * @throws RuleViolation {@code event.closed}, {@code event.account-required}, or what the event asks for
     */
    public void note(long eventId, Guest guest, RegistrationDetails details, String source) {
        Event event = events.openForRegistration(eventId);
        if (!event.admitsGuests()) {
            throw new RuleViolation("event.account-required");
        }
        Instant now = clock.instant();
        RegistrationRequest request = new RegistrationRequest(event, guest, details, source, now);
        // Requests for one event wait for each other here, so that no rush gets past the limit.
        events.locked(event);
        long recent = em.createNamedQuery("RegistrationRequest.countToAddress", Long.class)
                .setParameter("email", guest.email().value())
                .setParameter("since", now.minus(DAY))
                .getSingleResult();
        if (recent < MAILS_PER_DAY) {
            em.persist(request);
            em.flush();
            facts.publish(new RegistrationRequested(request.id()));
        }
    }

    /** Makes the token of the link in the mail; an earlier one stops working. */
    public String issueToken(long id) {
        SecretToken token = SecretToken.fresh();
        find(id).issue(token);
        return token.value();
    }

    /** @throws NotFound if there is no such request (any more) */
    public RegistrationRequestView view(long id) {
        return view(find(id));
    }

    /** Returns what the link of a mail leads to; empty if it is wrong or too old. */
    public Optional<RegistrationRequestView> byToken(String token) {
        return em.createNamedQuery("RegistrationRequest.byToken", RegistrationRequest.class)
                .setParameter("hash", SecretToken.hash(token == null ? "" : token))
                .getResultStream()
                .findFirst()
                .filter(request -> request.open(clock.instant()))
                .map(this::view);
    }

    private RegistrationRequestView view(RegistrationRequest request) {
        return request.view(events.view(events.find(request.event())));
    }

    /** Finds or makes the contact of the address that has just been proved, and returns its number. */
    public long contact(Guest guest) {
        long citizen = citizens.contact(guest.email(), guest.language());
        citizens.introduce(citizen, guest.givenName(), guest.familyName());
        return citizen;
    }

    /** Notes what came of the request and returns the token of the link to it. */
    public String confirm(long id, long registration) {
        find(id).confirm(registration, clock.instant());
        return registrations.linkToken(registration);
    }

    /** Returns the number of the resident's live registration. */
    public Optional<Long> live(long event, long citizen) {
        return em.createNamedQuery("Registration.live", Registration.class)
                .setParameter("event", event)
                .setParameter("citizen", citizen)
                .getResultStream()
                .findFirst()
                .map(Registration::id);
    }

    /** Erases what lapsed, at most 200 at once. */
    public void forget() {
        List<RegistrationRequest> lapsed = em.createNamedQuery("RegistrationRequest.lapsed", RegistrationRequest.class)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE) // another node waits, and finds them gone
                .getResultList();
        for (RegistrationRequest request : lapsed) {
            facts.publish(new RegistrationRequestErased(request.id()));
            em.remove(request);
        }
    }

    private RegistrationRequest find(long id) {
        return NotFound.unless(em.find(RegistrationRequest.class, id), "registration-request");
    }
}
