package org.buergerdialog.mailing;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Carries messages over one connection. */
class Courier implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Courier.class.getName());

    private final Session session;
    private final Transport transport;

    Courier(Session session) throws MessagingException {
        this.session = session;
        this.transport = session.getTransport("smtp");
        transport.connect();
    }

    /** Opens the connection anew if it broke with the message before. */
    void stayConnected() throws MessagingException {
        if (!transport.isConnected()) {
            transport.connect();
        }
    }

    /** Hands over the archived bytes unchanged. */
    void deliver(Delivery.Parcel parcel) throws MessagingException {
        MimeMessage message = parcel.returnAddress() == null
                ? new MimeMessage(session, new ByteArrayInputStream(parcel.bytes()))
                : new ReturnableMessage(session, parcel);
        transport.sendMessage(message, new Address[] {new InternetAddress(parcel.recipient())});
    }

    /**
     * A message whose envelope has another sender than its header.
     *
     * <p>The transport takes the envelope's from {@code getFrom}. A session can only name one for all messages, and the
     * message class that can is not part of the API of Jakarta Mail.
     */
    private static final class ReturnableMessage extends MimeMessage {

        private final Address[] returnAddress;

        ReturnableMessage(Session session, Delivery.Parcel parcel) throws MessagingException {
            super(session, new ByteArrayInputStream(parcel.bytes()));
            returnAddress = new Address[] {new InternetAddress(parcel.returnAddress())};
        }

        @Override
        public Address[] getFrom() {
            return returnAddress.clone();
        }
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
