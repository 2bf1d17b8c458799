package org.buergerdialog.event;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;
import org.buergerdialog.shared.Retry;

/** Works off what is due: offers that lapsed, reminders, thanks, requests that nobody confirmed. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventCaretaker {

    @EJB
    private EventJobs jobs;

    @EJB
    private Seats seats;

    @EJB
    private RegistrationRequests requests;

    public void work() {
        for (long registration : jobs.lapsedOffers()) {
            Retry.onConflict(() -> seats.lapse(registration));
        }
        untilNothingIsDue(jobs::remind);
        untilNothingIsDue(jobs::thank);
        Retry.onConflict(requests::forget);
    }

    private static void untilNothingIsDue(Supplier<Boolean> job) {
        boolean done = Retry.onConflict(job);
        while (done) {
            done = Retry.onConflict(job);
        }
    }
}
