package org.buergerdialog.event;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.buergerdialog.shared.Retry;
import org.buergerdialog.shared.RuleViolation;

/** Finds whoever arrives a seat, or a place on the waitlist. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Arrivals {

    /** Between looking for a seat and joining the waitlist a seat may become free; who has that luck this often? */
    private static final int ATTEMPTS = 5;

    @EJB
    private Seats seats;

    /**
     * Returns the number of the new registration, with a seat or waiting for one.
     *
     * @throws RuleViolation {@code event.full}, {@code event.closed} or {@code event.already-registered}, or that the
     *     event does not accept the details
     */
    public long register(long event, long citizen, RegistrationDetails details, String source) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Retry.onConflict(() -> seats.take(event, citizen, details, source));
            } catch (RuleViolation e) {
                if (!e.rule().equals(Seats.FULL)) {
                    throw e;
                }
            }
            try {
                return Retry.onConflict(() -> seats.queue(event, citizen, details, source));
            } catch (RuleViolation e) {
                if (attempt == ATTEMPTS || !e.rule().equals("waitlist.not-needed")) {
                    throw e;
                }
            }
        }
    }
}
