package org.buergerdialog.event;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Retry;
import org.buergerdialog.shared.RuleViolation;

/** Registering for events without an account: the address is confirmed first, by the button behind the link of a mail. */
@Stateless
@PermitAll
public class GuestRegistrationService {

    @EJB
    private RegistrationRequests requests;

    @EJB
    private Registrations registrations;

    @EJB
    private Arrivals arrivals;

    /**
     * Asks the owner of the address to confirm; no seat is held until then. The answer does not tell whether the address
     * is known.
     *
     * @throws RuleViolation {@code event.closed}, {@code event.account-required}, or what the event asks for
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void request(
            long event,
            @Valid @NotNull Guest guest,
            @Valid @NotNull RegistrationDetails details,
            @NotNull @Size(max = 40) String source) {
        Retry.onConflict(() -> requests.note(event, guest, details, source));
    }

    /** Returns what the link of a mail leads to; empty if it is wrong or too old. Nothing changes. */
    public Optional<RegistrationRequestView> byToken(String token) {
        return requests.byToken(token);
    }

    /**
     * Takes the seats, or a place on the waitlist; harmless if that happened before.
     *
     * @return the token of the link to the registration
     * @throws NotFound {@code link} if it is wrong or too old
     * @throws RuleViolation {@code event.full} or {@code event.closed}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String confirm(String token) {
        RegistrationRequestView request = requests.byToken(token).orElseThrow(() -> new NotFound("link"));
        if (request.confirmed()) {
            return registrations.linkToken(request.registration());
        }
        long citizen = Retry.onConflict(() -> requests.contact(request.guest()));
        long registration = register(request, citizen);
        return Retry.onConflict(() -> requests.confirm(request.id(), registration));
    }

    /** Whoever has a registration already, for instance from the moment before a crash, is led to it. */
    private long register(RegistrationRequestView request, long citizen) {
        try {
            return arrivals.register(request.event().id(), citizen, request.details(), request.source());
        } catch (RuleViolation e) {
            return requests.live(request.event().id(), citizen).orElseThrow(() -> e);
        }
    }
}
