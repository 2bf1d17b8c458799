package org.buergerdialog.mailing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import org.buergerdialog.shared.Retry;

/** Works off the outbox until nothing is due; safe to run on every node and again at any time. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Dispatcher {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Logger LOG = Logger.getLogger(Dispatcher.class.getName());

    @EJB
    private Claims claims;

    @EJB
    private Delivery delivery;

    @Inject
    private PostOffice postOffice;

    public void work() {
        Retry.onConflict(claims::takeBackExpired);
        boolean more = true;
        while (more) {
            String lease = UUID.randomUUID().toString();
            List<Long> batch = Retry.onConflict(() -> claims.next(lease));
            more = !batch.isEmpty() && send(batch, lease);
        }
    }

    /** Returns false if the mail server is not there. */
    private boolean send(List<Long> batch, String lease) {
        try (Courier courier = postOffice.courier()) {
            for (long id : batch) {
                courier.stayConnected();
                send(id, lease, courier);
            }
            return true;
        } catch (MessagingException e) {
            LOG.warning(() -> "The mail server is not there (" + Failure.of(e).reason() + "); messages wait");
            Retry.onConflict(() -> claims.release(lease, PAUSE));
            return false;
        }
    }

    /** One bad message never stops the others. */
    private void send(long id, String lease, Courier courier) {
        try {
            var parcel = Retry.onConflict(() -> delivery.prepare(id, lease));
            if (parcel.isEmpty()) {
                return;
            }
            courier.deliver(parcel.get());
        } catch (MessagingException e) {
            retryLater(id, lease, Failure.of(e));
            return;
        } catch (RuntimeException e) {
            retryLater(id, lease, Failure.beforeSending(e));
            return;
        }
        noteArrival(id, lease);
    }

    private void noteArrival(long id, String lease) {
        try {
            Retry.onConflict(() -> delivery.arrived(id, lease));
        } catch (RuntimeException e) {
            LOG.warning(() -> "Message " + id + " was sent, but that could not be noted ("
                    + Failure.of(e).reason() + "); when its lease runs out it counts as uncertain");
        }
    }

    private void retryLater(long id, String lease, Failure failure) {
        LOG.warning(() -> "Message " + id + " could not be sent (" + failure.reason() + "); it will be tried again");
        Retry.onConflict(() -> delivery.failed(id, lease, failure.reason(), failure.mayHaveArrived()));
    }
}
