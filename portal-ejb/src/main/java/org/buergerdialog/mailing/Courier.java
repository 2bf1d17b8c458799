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

/** Carries messages over one connection, which is opened with the first of them. */
class Courier implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Courier.class.getName());

    private final Session session;
    private Transport transport;

    Courier(Session session) {
        this.session = session;
    }

    /** Hands over the archived bytes unchanged. */
    void deliver(Delivery.Parcel parcel) throws MessagingException {
        if (transport == null || !transport.isConnected()) {
            transport = session.getTransport("smtp");
            transport.connect();
        }
        MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(parcel.bytes()));
        transport.sendMessage(message, new Address[] {new InternetAddress(parcel.recipient())});
    }

    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException e) {
                LOG.log(Level.FINE, "The mail server hung up first", e);
            }
        }
    }
}
