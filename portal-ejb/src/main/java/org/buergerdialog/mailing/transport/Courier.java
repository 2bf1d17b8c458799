package org.buergerdialog.mailing.transport;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.net.SocketTimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.buergerdialog.mailing.Failure;

/** Carries messages over one connection, which is kept. */
public class Courier implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Courier.class.getName());

    /** Asking whether the server is still there costs a round trip; so long it is taken for granted. */
    private static final long FRESH = 5_000_000_000L;

    private final PipelinedTransport transport;
    private boolean proven;
    private boolean used;
    private long lastAnswer;

    /** @param session knows the server */
    Courier(Session session) {
        this.transport = new PipelinedTransport(session);
    }

    /**
     * Opens the connection, or opens it anew if it broke with the message before or is stale.
     *
     * @throws MessagingException if the server is not there or does not want us
     */
    public void ready() throws MessagingException {
        if (proven && System.nanoTime() - lastAnswer < FRESH) {
            return;
        }
        if (!transport.isConnected()) {
            used = false;
            transport.connect();
        }
        answered();
    }

    private void answered() {
        proven = true;
        lastAnswer = System.nanoTime();
    }

    /** Hands over the archived bytes unchanged; once more if a kept connection turns out to be none. */
    public void deliver(Parcel parcel) throws MessagingException {
        boolean kept = used;
        try {
            send(parcel);
        } catch (MessagingException e) {
            if (!kept || handedOver() || timedOut(e) || transport.isConnected()) {
                throw e;
            }
            ready();
            send(parcel);
        }
    }

    private void send(Parcel parcel) throws MessagingException {
        proven = false;
        used = true;
        transport.send(parcel.sender(), parcel.recipient(), parcel.bytes());
        answered();
    }

    private static boolean timedOut(MessagingException thrown) {
        for (Throwable cause = thrown; cause != null; cause = Failure.next(cause)) {
            if (cause instanceof SocketTimeoutException) {
                return true;
            }
        }
        return false;
    }

    /** Says whether all of the last message had been written, so that a broken connection leaves open what became of it. */
    public boolean handedOver() {
        return transport.handedOver();
    }

    /** Returns for how long nobody needed it. */
    long idleNanos() {
        return System.nanoTime() - lastAnswer;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "The mail server hung up first", e);
        }
    }
}
