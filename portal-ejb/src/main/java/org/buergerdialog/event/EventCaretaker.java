package org.buergerdialog.event;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.buergerdialog.shared.Retry;

/** Works off what is due: offers that lapsed, reminders, thanks, requests that nobody confirmed. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventCaretaker {

    private static final Logger LOG = Logger.getLogger(EventCaretaker.class.getName());

    @EJB
    private EventJobs jobs;

    @EJB
    private Seats seats;

    @EJB
    private RegistrationRequests requests;

    public void work() {
        for (long registration : jobs.lapsedOffers()) {
            attempt("an offer that lapsed", () -> Retry.onConflict(() -> seats.lapse(registration)));
        }
        attempt("reminders", () -> untilNothingIsDue(jobs::remind));
        attempt("thanks", () -> untilNothingIsDue(jobs::thank));
        attempt("requests that nobody confirmed", () -> Retry.onConflict(requests::forget));
    }

    /** What fails is tried again the next time, and holds nothing else up. */
    private static void attempt(String what, Runnable job) {
        try {
            job.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Could not work off " + what, e);
        }
    }

    private static void untilNothingIsDue(Supplier<Boolean> job) {
        while (Retry.onConflict(job)) {
            // the next one
        }
    }
}
