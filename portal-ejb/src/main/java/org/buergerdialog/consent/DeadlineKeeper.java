package org.buergerdialog.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.buergerdialog.shared.Retry;

/** Keeps the deadlines of requests and consents. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadlineKeeper {

    private static final Logger LOG = Logger.getLogger(DeadlineKeeper.class.getName());

    @EJB
    private Deadlines deadlines;

    /** Does everything that is due; safe to repeat and to run on several nodes at once. */
    public void work() {
        all(deadlines::unconfirmed, deadlines::erase);
        all(deadlines::ranOut, deadlines::expire);
        all(deadlines::renewals, deadlines::askForRenewal);
        Retry.onConflict(deadlines::forgetAddresses);
    }

    /** What cannot be done now stays due and never stops the others. */
    private static <T> void all(Supplier<List<T>> due, Predicate<T> step) {
        long done;
        do {
            done = due.get().stream().filter(one -> attempt(one, step)).count();
        } while (done > 0);
    }

    private static <T> boolean attempt(T one, Predicate<T> step) {
        try {
            return Retry.onConflict(() -> step.test(one));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "A deadline could not be kept; it will be tried again");
            return false;
        }
    }
}
