package org.buergerdialog.mailing.sms.gateway;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;

/** A mail server that makes a text message of every mail to a number at its domain; it reports nothing. */
public final class MailGateway implements TextGateway {

    private final Session session;
    private final String domain;

    public MailGateway(Session session, String domain) {
        this.session = session;
        this.domain = domain;
    }

    /** One connection for each: text messages by mail are few, and nobody waits for the next one. */
    @Override
    public List<String> send(TextMessage message) throws TextFailure {
        try (Transport transport = session.getTransport("smtp")) {
            connect(transport);
            MimeMessage mail = new MimeMessage(session, new ByteArrayInputStream(message.original()));
            transport.sendMessage(mail, new Address[] {new InternetAddress(message.digits() + "@" + domain)});
            return List.of();
        } catch (SendFailedException e) {
            throw TextFailure.temporary(e.getClass().getSimpleName());
        } catch (MessagingException e) {
            throw TextFailure.uncertain(e.getClass().getSimpleName(), e);
        }
    }

    private static void connect(Transport transport) throws TextFailure {
        try {
            transport.connect();
        } catch (MessagingException e) {
            throw TextFailure.away(e.getClass().getSimpleName(), e);
        }
    }
}
