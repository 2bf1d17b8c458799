package org.buergerdialog.launcher;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Catches every mail: SMTP for programs, IMAP (user and password are the address) and a page for people; text messages,
 * which come over SMPP, stand among them.
 */
final class MailCatcher implements Part {
    private static final String LOOPBACK = "127.0.0.1";
    /** Kept, because a logger nobody holds forgets its level. */
    private static final Logger GREENMAIL = Logger.getLogger("com.icegreen.greenmail");

    private final Settings settings;
    private final MailStore store;
    private final SmsCentre texts;
    private final MailboxPage page;
    private GreenMail server;

    MailCatcher(Settings settings) {
        this.settings = settings;
        this.store = new MailStore(settings.state().resolve("mail"));
        this.texts = new SmsCentre(store, settings.port(Settings.Port.SMPP_PORT));
        this.page =
                new MailboxPage(store, texts, new ExampleWebsite(settings), settings.port(Settings.Port.MAILBOX_PORT));
    }

    @Override
    public String name() {
        return "Mail catcher";
    }

    @Override
    public void prepare() {
        GREENMAIL.setLevel(Level.WARNING);
    }

    @Override
    public void start() throws IOException {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(settings.port(Settings.Port.SMTP_PORT), LOOPBACK, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(settings.port(Settings.Port.IMAP_PORT), LOOPBACK, ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        server.getUserManager().setMessageDeliveryHandler(this::deliver);
        try {
            user(Bounces.ADDRESS);
            store.open();
            for (Mail mail : store.list("").stream()
                    .sorted((a, b) -> Long.compare(a.id(), b.id()))
                    .toList()) {
                user(mail.to()).deliver(message(store.raw(mail)));
            }
        } catch (MessagingException | UserException e) {
            throw new IOException("A caught mail cannot be read: " + e.getMessage(), e);
        }
        texts.start();
        page.start();
    }

    private GreenMailUser deliver(MovingMessage message, MailAddress recipient)
            throws MessagingException, UserException {
        if (Bounces.returned(recipient.getEmail())) {
            return user(Bounces.ADDRESS); // read by the portal; nobody's post
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.getMessage().writeTo(bytes);
            String from = message.getReturnPath() == null
                    ? ""
                    : message.getReturnPath().getEmail();
            byte[] sent = asSent(bytes.toByteArray());
            store.add(from, recipient.getEmail(), sent);
            if (Bounces.undeliverable(recipient.getEmail()) && Bounces.returned(from)) {
                user(Bounces.ADDRESS).deliver(message(Bounces.report(from, recipient.getEmail(), sent)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return user(recipient.getEmail());
    }

    /**
     * Byte for byte what was sent: without the two trace lines that GreenMail puts in front, and with the
     * line end before the final dot, which it drops.
     */
    static byte[] asSent(byte[] received) {
        int start = 0;
        for (int line = 0; line < 2; line++) {
            while (received[start++] != '\n') {
                // to the end of the line
            }
        }
        byte[] sent = Arrays.copyOfRange(received, start, received.length + 2);
        sent[sent.length - 2] = '\r';
        sent[sent.length - 1] = '\n';
        return sent;
    }

    private GreenMailUser user(String address) throws UserException {
        UserManager users = server.getUserManager();
        GreenMailUser user = users.getUserByEmail(address);
        return user == null ? users.createUser(address, address, address) : user;
    }

    private static MimeMessage message(byte[] raw) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
    }

    static boolean healthy(Settings settings) {
        return Probe.greets(settings.port(Settings.Port.SMTP_PORT))
                && Probe.greets(settings.port(Settings.Port.IMAP_PORT))
                && Probe.listens(settings.port(Settings.Port.SMPP_PORT))
                && Probe.answers(settings.mailboxUrl() + "/api/mails?to=-");
    }

    @Override
    public void stop() {
        page.stop();
        texts.stop();
        if (server != null) {
            server.stop();
        }
    }

    @Override
    public boolean running() {
        return server != null;
    }
}
