package org.buergerdialog.mailing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
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

    @Inject
    private Writers writers;

    @Inject
    private Archive archive;

    @Inject
    private Suppressions suppressions;

    @Inject
    private ReturnAddresses returnAddresses;

    @Inject
    private Signatures signatures;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /**
     * Checks the basis once more, archives the original and notes the attempt.
     *
     * <p>Whoever moved since an earlier attempt gets the message at the new address, written anew, because its links
     * were good at the old one only. What may have arrived there already is not sent a second time.
     *
     * @return what is to be sent; empty if the lease was lost, the basis no longer holds, or the message may have
     *     arrived where its reader was before
     */
    public Optional<Parcel> prepare(long id, String lease) {
        Message message = em.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message == null || !message.claimedBy(lease)) {
            return Optional.empty();
        }
        Writer writer = writers.of(message);
        boolean holds = writer.basisHolds(message) && reaches(message, writer);
        boolean moved =
                holds && message.composed() && !writer.recipient(message).equals(message.recipient());
        if (!holds || moved && message.mayHaveArrived()) {
            message.suppress();
            writer.suppressed(message);
            return Optional.empty();
        }
        byte[] bytes = message.composed() && !moved ? archive.original(id) : compose(message, writer);
        message.attempt(clock.instant(), clock.instant().plus(Claims.SENDING_LEASE));
        return Optional.of(
                new Parcel(message.recipient(), returnAddresses.of(message).orElse(null), bytes));
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
        }
    }

    /**
     * Notes that the message could not be sent, so that it is tried again later.
     *
     * @param mayHaveArrived the connection broke so late that the server may have taken it
     */
    public void failed(long id, String lease, String reason, boolean mayHaveArrived) {
        Message message = em.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message != null && (message.claimedBy(lease) || message.sendingUnder(lease))) {
            message.fail(reason, mayHaveArrived, clock.instant());
        }
    }

    private boolean reaches(Message message, Writer writer) {
        return !message.kind().waitsForAReachableAddress() || !suppressions.stopAll(writer.recipient(message));
    }

    private byte[] compose(Message message, Writer writer) {
        Mail mail = writer.write(message);
        byte[] bytes = signatures.sign(mail.bytes());
        message.compose(mail);
        archive.keep(message.id(), bytes);
        writer.composed(message, bytes);
        return bytes;
    }

    /**
     * An archived message ready for the mail server.
     *
     * @param returnAddress to whom reports about it go; null: to its sender
     */
    record Parcel(String recipient, String returnAddress, byte[] bytes) {}
}
