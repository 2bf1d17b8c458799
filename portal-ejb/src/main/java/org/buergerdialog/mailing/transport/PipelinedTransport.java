package org.buergerdialog.mailing.transport;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Angus' connection to a mail server, which hands over one mail to one recipient in two steps instead of four where the server
 * allows it: who, to whom and that a mail comes are said in one breath (RFC 2920).
 */
final class PipelinedTransport extends SMTPTransport {

    private static final Logger LOG = Logger.getLogger(PipelinedTransport.class.getName());
    private static final String DATA = "DATA";
    private static final int OK = 250;
    private static final int WILL_FORWARD = 251;
    private static final int GO_ON = 354;

    private boolean announced;
    private boolean handedOver;

    PipelinedTransport(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    /**
     * Hands over bytes as they are.
     *
     * @param mail lines that end with CRLF
     * @throws MessagingException if the server refuses the sender, the recipient or the mail, or the connection breaks
     */
    synchronized void send(String sender, String recipient, byte[] mail) throws MessagingException {
        checkConnected();
        handedOver = false;
        OutputStream out;
        try {
            envelope("MAIL FROM:" + path(sender), "RCPT TO:" + path(recipient), recipient);
            out = data();
        } catch (SendFailedException e) {
            beginAnew(); // a server that says nothing at all is not asked again
            throw e;
        } finally {
            announced = false;
        }
        try {
            out.write(mail);
            handedOver = true;
            finishData();
        } catch (IOException e) {
            throw new MessagingException("The connection broke", e);
        }
    }

    /** Says whether all of the last mail had been written, so that a broken connection leaves open what became of it. */
    boolean handedOver() {
        return handedOver;
    }

    private void envelope(String from, String to, String recipient) throws MessagingException {
        if (!supportsExtension("PIPELINING")) {
            judge(simpleCommand(from), from);
            judge(simpleCommand(to), to, recipient);
            return;
        }
        sendCommand(from);
        sendCommand(to);
        sendCommand(DATA);
        announced = true;
        try {
            judge(readServerResponse(), from);
        } catch (MessagingException e) {
            readServerResponse();
            endNothing();
            throw e;
        }
        try {
            judge(readServerResponse(), to, recipient);
        } catch (MessagingException e) {
            endNothing();
            throw e;
        }
    }

    /** Reads what became of the announcement of a mail that does not come; who waits for it nevertheless gets an empty one. */
    private void endNothing() throws MessagingException {
        if (getLastReturnCode() > 0 && readServerResponse() == GO_ON) {
            simpleCommand(".");
        }
    }

    private void judge(int code, String command) throws MessagingException {
        if (code != OK) {
            throw new SMTPSenderFailedException(null, command, code, getLastServerResponse());
        }
    }

    private void judge(int code, String command, String recipient) throws MessagingException {
        if (code != OK && code != WILL_FORWARD) {
            throw new SMTPAddressFailedException(
                    new InternetAddress(recipient), command, code, getLastServerResponse());
        }
    }

    private void beginAnew() {
        try {
            if (getLastReturnCode() > 0) {
                simpleCommand("RSET");
            }
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "The mail server hung up; whoever comes next connects anew", e);
        }
    }

    /** What was announced already is not said again: {@link #data()} only waits for the answer then. */
    @Override
    protected void sendCommand(String command) throws MessagingException {
        if (!announced || !command.equals(DATA)) {
            super.sendCommand(command);
        }
    }

    /** @throws IllegalArgumentException if the address would be more than one */
    private static String path(String address) {
        if (!address.chars().allMatch(letter -> letter > ' ' && letter <= '~' && letter != '<' && letter != '>')) {
            throw new IllegalArgumentException("Not an address for an envelope");
        }
        return "<" + address + ">";
    }
}
