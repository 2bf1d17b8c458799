package org.buergerdialog.mailing.returns;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.buergerdialog.shared.ReturnMailbox;

/** The mailbox of what comes back, open for reading; what was read is deleted there. */
class ReturnPost implements AutoCloseable {

    /** Reports return at most the message; more than this reads nobody. */
    private static final int LARGEST = 5_000_000;

    private static final int AT_ONCE = 200;
    private static final String PATIENCE = "30000";
    private static final Logger LOG = Logger.getLogger(ReturnPost.class.getName());

    private final Store store;
    private final Folder folder;

    /** What is done with a mail before it is deleted. */
    interface Taker {

        Taken take(byte[] mail);
    }

    /** What became of a mail. */
    enum Taken {
        /** It has had its consequences and is deleted. */
        DONE,
        /** It stays for another time; those behind it are read all the same. */
        LATER,
        /** Somebody else reads by now. */
        NOT_MINE
    }

    ReturnPost(ReturnMailbox mailbox) throws MessagingException {
        String protocol = mailbox.security() == ReturnMailbox.Security.SSL ? "imaps" : "imap";
        store = Session.getInstance(properties(mailbox, protocol)).getStore(protocol);
        store.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
        folder = store.getFolder(mailbox.folder());
        folder.open(Folder.READ_WRITE);
    }

    private static Properties properties(ReturnMailbox mailbox, String protocol) {
        boolean upgrade = mailbox.security() == ReturnMailbox.Security.STARTTLS;
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.put("mail.store.protocol", protocol);
        properties.put(prefix + "connectiontimeout", PATIENCE);
        properties.put(prefix + "timeout", PATIENCE);
        properties.put(prefix + "writetimeout", PATIENCE);
        properties.put(prefix + "starttls.enable", Boolean.toString(upgrade));
        properties.put(prefix + "starttls.required", Boolean.toString(upgrade));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "peek", "true"); // nothing counts as read before it is taken
        return properties;
    }

    /** Hands out what is there, a batch of it, and deletes each mail that was taken; returns how many. */
    int read(Taker taker) throws MessagingException {
        int taken = 0;
        for (jakarta.mail.Message mail : batch()) {
            Taken became = taker.take(bytes(mail));
            if (became == Taken.NOT_MINE) {
                break;
            }
            if (became == Taken.DONE) {
                mail.setFlag(Flags.Flag.DELETED, true);
                taken++;
            }
        }
        return taken;
    }

    private jakarta.mail.Message[] batch() throws MessagingException {
        jakarta.mail.Message[] all = folder.search(new FlagTerm(new Flags(Flags.Flag.DELETED), false));
        return Arrays.copyOf(all, Math.min(all.length, AT_ONCE));
    }

    private static byte[] bytes(jakarta.mail.Message mail) throws MessagingException {
        try {
            if (mail.getSize() > LARGEST) {
                return head(mail);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            mail.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new MessagingException("The mailbox broke off", e);
        }
    }

    /** The header alone; a person sees at least from whom it comes. */
    private static byte[] head(jakarta.mail.Message mail) throws MessagingException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var lines = ((MimeMessage) mail).getAllHeaderLines();
        while (lines.hasMoreElements()) {
            out.write((lines.nextElement() + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        out.write('\r');
        out.write('\n');
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            if (folder.isOpen()) {
                folder.close(true);
            }
            store.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "The mailbox hung up first; what was read is found again and known", e);
        }
    }
}
