package org.buergerdialog.mailing.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.buergerdialog.mailing.transport.Journals;
import org.buergerdialog.mailing.transport.Pace;
import org.buergerdialog.mailing.transport.PostOffice;

/** Works off the outbox until nothing is due; safe to run on every node and again at any time. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Dispatcher {

    @EJB
    private Claims claims;

    @EJB
    private Campaigns campaigns;

    @EJB
    private Delivery delivery;

    @EJB
    private Batches batches;

    @Inject
    private PostOffice postOffice;

    @Inject
    private Journals journals;

    @Inject
    private Pace pace;

    @Inject
    private Lookout lookout;

    @Inject
    private Workers workers;

    @Inject
    private Clock clock;

    /** Works in the caller's thread, and lets others help as long as there is more than one can do. */
    public void work() {
        workers.work(tools());
    }

    /** Lets the workers begin that are not at work; does not wait for them. */
    public void wake() {
        workers.wake(tools());
    }

    /** Lets them end what they are at. */
    public void stop() {
        workers.stop();
    }

    private Shift.Tools tools() {
        return new Shift.Tools(claims, campaigns, delivery, batches, postOffice, journals, pace, lookout, clock);
    }
}
