package org.buergerdialog.mailing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.buergerdialog.shared.Retry;

/** Works off the outbox until nothing is due; safe to run on every node and again at any time. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Dispatcher {

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
            send(batch, lease);
            more = !batch.isEmpty();
        }
    }

    private void send(List<Long> batch, String lease) {
        try (Courier courier = postOffice.courier()) {
            for (long id : batch) {
                send(id, lease, courier);
            }
        }
    }

    /** One bad message never stops the others. */
    private void send(long id, String lease, Courier courier) {
        try {
            var parcel = Retry.onConflict(() -> delivery.prepare(id, lease));
            if (parcel.isPresent()) {
                courier.deliver(parcel.get());
                Retry.onConflict(() -> delivery.arrived(id));
            }
        } catch (MessagingException | RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Message " + id + " could not be sent; it will be tried again");
            Retry.onConflict(() -> delivery.failed(id, e.toString()));
        }
    }
}
