package org.buergerdialog.mailing.returns;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.UUID;
import java.util.logging.Logger;
import org.buergerdialog.mailing.Failure;
import org.buergerdialog.shared.Retry;
import org.buergerdialog.shared.ReturnMailbox;
import org.buergerdialog.shared.Settings;

/** Reads the mailbox of what comes back until it is empty; safe to run on every node and again at any time. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Returns {

    private static final Logger LOG = Logger.getLogger(Returns.class.getName());

    @EJB
    private ReturnLease leases;

    @EJB
    private ReturnIntake intake;

    @Inject
    private Settings settings;

    /** Reads what is there, unless somebody else does or the town has no such mailbox. */
    public void work() {
        settings.bounceMailbox().ifPresent(this::work);
    }

    private void work(ReturnMailbox mailbox) {
        String lease = UUID.randomUUID().toString();
        if (!Retry.onConflict(() -> leases.hold(lease))) {
            return;
        }
        try {
            boolean more = true;
            while (more) {
                more = read(mailbox, lease) > 0;
            }
        } finally {
            Retry.onConflict(() -> leases.release(lease));
        }
    }

    /** A mail is deleted after its consequences are committed: whoever dies in between finds it again and knows it. */
    private int read(ReturnMailbox mailbox, String lease) {
        try (ReturnPost post = new ReturnPost(mailbox)) {
            return post.read(mail -> take(mail, lease));
        } catch (MessagingException e) {
            LOG.warning(() ->
                    "The mailbox for reports cannot be read (" + Failure.of(e).reason() + ")");
            return 0;
        }
    }

    /** One bad mail never stops the others. */
    private ReturnPost.Taken take(byte[] mail, String lease) {
        if (!Retry.onConflict(() -> leases.hold(lease))) {
            return ReturnPost.Taken.NOT_MINE;
        }
        try {
            Retry.onConflict(() -> intake.take(mail));
            return ReturnPost.Taken.DONE;
        } catch (RuntimeException e) {
            LOG.warning(() -> "A mail that came back could not be taken ("
                    + Failure.of(e).reason() + "); it stays in" + " the mailbox and is tried again");
            return ReturnPost.Taken.LATER;
        }
    }
}
