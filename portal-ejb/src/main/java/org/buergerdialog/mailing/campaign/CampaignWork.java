package org.buergerdialog.mailing.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.logging.Logger;
import org.buergerdialog.mailing.Failure;
import org.buergerdialog.shared.Retry;

/** Begins campaigns whose time has come, clears cancelled ones, ends those that are done; safe on every node, at any time. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CampaignWork {

    /** So many rows are changed in well under a second, and others wait no longer than that. */
    private static final long CHUNK = 10_000;

    private static final Logger LOG = Logger.getLogger(CampaignWork.class.getName());

    @EJB
    private CampaignSteps steps;

    public void work() {
        each(steps.due(), steps::start);
        each(steps.toClear(), this::clear);
        each(steps.toClear(), steps::settle);
        each(steps.running(), steps::settle);
    }

    private void clear(long campaign) {
        CampaignSteps.Span span = steps.span(campaign);
        if (span == null) {
            return;
        }
        for (long from = span.first(); from <= span.last(); from += CHUNK) {
            long first = from;
            Retry.onConflict(() -> steps.clear(campaign, first, Math.min(first + CHUNK - 1, span.last())));
        }
    }

    /** What goes wrong with one campaign does not stop the others; it is tried again at the next turn. */
    private static void each(List<Long> campaigns, LongConsumer step) {
        for (long campaign : campaigns) {
            try {
                Retry.onConflict(() -> step.accept(campaign));
            } catch (RuntimeException e) {
                LOG.warning(() -> "Campaign " + campaign + " could not go on ("
                        + Failure.of(e).reason() + "); it is tried again");
            }
        }
    }
}
