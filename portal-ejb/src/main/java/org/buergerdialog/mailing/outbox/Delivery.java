package org.buergerdialog.mailing.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.buergerdialog.mailing.AddressRefused;
import org.buergerdialog.mailing.Failure;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageSent;
import org.buergerdialog.mailing.transport.Parcel;
import org.buergerdialog.shared.Facts;

/**
 * The steps of one message between claim and arrival, each in a transaction of its own; a message may be erased in
 * between.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Delivery {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Campaigns campaigns;

    @Inject
    private Writers writers;

    @Inject
    private Preparation preparation;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /**
     * Prepares a message under a lease.
     *
     * @return what is to be sent; empty if the lease was lost, or for the reasons of {@link Preparation#prepare}
     */
    public Optional<Parcel> prepare(long id, String lease) {
        Message message = em.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message == null || !message.claimedBy(lease)) {
            return Optional.empty();
        }
        Tally tally = new Tally();
        Optional<Parcel> parcel = preparation.prepare(message, writers.of(message), tally, em::persist);
        campaigns.count(tally);
        return parcel;
    }

    /** Notes that the server took the message; a worker that has lost its lease in between notes nothing. */
    public void arrived(long id, String lease) {
        Message message = em.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message != null && message.sendingUnder(lease)) {
            message.arrived(clock.instant());
            writers.of(message).arrived(message);
            if (message.citizen() != null) {
                facts.publish(new MessageSent(message.citizen(), id));
            }
            count(message);
        }
    }

    /** Notes that the message could not be sent; it is tried again later where that is of use. */
    public void failed(long id, String lease, Failure failure) {
        Message message = em.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message == null || !message.claimedBy(lease) && !message.sendingUnder(lease)) {
            return;
        }
        message.fail(failure, clock.instant());
        if (failure.kind() == Failure.Kind.NOBODY_THERE && message.recipient() != null) {
            facts.publish(new AddressRefused(id));
        }
        count(message);
    }

    private void count(Message message) {
        Tally tally = new Tally();
        tally.note(message);
        campaigns.count(tally);
    }
}
