package org.buergerdialog.mailing.sms;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import org.buergerdialog.mailing.Failure;
import org.buergerdialog.mailing.layout.Envelopes;
import org.buergerdialog.mailing.outbox.Claims;
import org.buergerdialog.mailing.outbox.Delivery;
import org.buergerdialog.mailing.outbox.Dispatcher;
import org.buergerdialog.mailing.reading.OriginalReader;
import org.buergerdialog.mailing.sms.gateway.SmsText;
import org.buergerdialog.mailing.sms.gateway.TextFailure;
import org.buergerdialog.mailing.sms.gateway.TextGateway;
import org.buergerdialog.mailing.sms.gateway.TextMessage;
import org.buergerdialog.mailing.transport.Parcel;
import org.buergerdialog.shared.Retry;

/**
 * Works off the text messages of the outbox until nothing is due, beside the {@link Dispatcher} of mails: neither waits
 * for the other. Safe to run on every node and again at any time.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TextDispatcher {

    /** A code is waited for, so the gateway is asked again soon; it is not asked by every message. */
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private static final Logger LOG = Logger.getLogger(TextDispatcher.class.getName());

    @EJB
    private Claims claims;

    @EJB
    private TextLane lane;

    @EJB
    private Delivery delivery;

    @EJB
    private TextReports reports;

    @Inject
    private TextGateways gateways;

    public void work() {
        Retry.onConflict(claims::takeBackExpired);
        TextGateway gateway = gateways.ready();
        boolean more = gateway != null;
        while (more) {
            String lease = UUID.randomUUID().toString();
            List<Long> batch = Retry.onConflict(() -> lane.next(lease));
            more = !batch.isEmpty() && send(batch, lease, gateway);
        }
    }

    /** Returns false if the gateway is not there. */
    private boolean send(List<Long> batch, String lease, TextGateway gateway) {
        for (long id : batch) {
            if (!send(id, lease, gateway)) {
                Retry.onConflict(() -> lane.release(lease, PAUSE));
                return false;
            }
        }
        return true;
    }

    /** One bad message never stops the others; only a gateway that is away does. */
    private boolean send(long id, String lease, TextGateway gateway) {
        List<String> ids;
        try {
            var parcel = Retry.onConflict(() -> delivery.prepare(id, lease));
            if (parcel.isEmpty()) {
                return true;
            }
            ids = gateway.send(message(id, parcel.get()));
        } catch (TextFailure e) {
            return note(id, lease, e);
        } catch (RuntimeException e) {
            retryLater(id, lease, Failure.beforeSending(e));
            return true;
        }
        noteArrival(id, lease, ids);
        return true;
    }

    private static TextMessage message(long id, Parcel parcel) {
        return new TextMessage(
                Long.toString(id),
                (int) (id & 0xff),
                Envelopes.number(parcel.recipient()),
                new SmsText(OriginalReader.text(parcel.bytes()).strip()),
                parcel.bytes());
    }

    private boolean note(long id, String lease, TextFailure failure) {
        switch (failure.kind()) {
            case AWAY -> {
                LOG.warning(() -> "The gateway for text messages is not there (" + failure.getMessage()
                        + "); text messages wait");
                Retry.onConflict(() -> lane.putOff(id, lease, failure.getMessage(), PAUSE));
            }
            case PERMANENT -> {
                LOG.warning(() -> "Text message " + id + " was refused for good (" + failure.getMessage() + ")");
                Retry.onConflict(() ->
                        delivery.failed(id, lease, new Failure(Failure.Kind.PERMANENT, failure.getMessage(), false)));
            }
            case TEMPORARY -> retryLater(id, lease, Failure.temporary(failure.getMessage(), failure.mayHaveArrived()));
        }
        return failure.kind() != TextFailure.Kind.AWAY;
    }

    private void retryLater(long id, String lease, Failure failure) {
        LOG.warning(
                () -> "Text message " + id + " could not be sent (" + failure.reason() + "); it will be tried again");
        Retry.onConflict(() -> delivery.failed(id, lease, failure));
    }

    private void noteArrival(long id, String lease, List<String> ids) {
        try {
            Retry.onConflict(() -> delivery.arrived(id, lease));
            Retry.onConflict(() -> lane.taken(id, ids));
            ids.forEach(part -> Retry.onConflict(() -> reports.match(part)));
        } catch (RuntimeException e) {
            LOG.warning(() -> "Text message " + id + " was handed over, but that could not be noted ("
                    + Failure.of(e).reason() + "); when its lease runs out it counts as uncertain");
        }
    }
}
