package org.buergerdialog.mailing.link;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;
import org.buergerdialog.shared.Retry;

/** Settles what residents did with their mails until nothing is due; safe to run on every node and again at any time. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reactions {

    @EJB
    private Settlement settlement;

    public void settle() {
        untilDone(settlement::settle);
    }

    public void forget() {
        untilDone(settlement::forget);
    }

    private static void untilDone(Supplier<Boolean> step) {
        while (Retry.onConflict(step)) {
            // The step itself did the work.
        }
    }
}
