package org.buergerdialog.mailing.link;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.consent.Consents;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageState;
import org.buergerdialog.shared.KeyedHash;
import org.buergerdialog.shared.UtcText;

/** Takes down who came by the links and pictures of messages; whose they are only where the resident agreed to that. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Visits {

    /** Nobody has read a mail so soon after it arrived. */
    private static final Duration TOO_SOON = Duration.ofSeconds(5);

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @EJB
    private Consents consents;

    @Inject
    private KeyedHash hash;

    @Inject
    private Clock clock;

    /** Notes that a link was followed; {@link Settlement} finds out whether by a person. */
    public void follow(long id, int link, Visit visit) {
        Message message = em.find(Message.class, id);
        Instant now = clock.instant();
        boolean machine = visit.byMachine() || tooSoon(message, now);
        boolean noted = !machine && agreed(message);
        em.createNativeQuery("insert into link_click (link_id, visitor, clicked_at, machine, citizen_id, message_id)"
                        + " values (?1, ?2, ?3, ?4, nullif(?5, 0), nullif(?6, 0))")
                .setParameter(1, link)
                .setParameter(2, hash.hex("visitor", Long.toString(id)))
                .setParameter(3, UtcText.of(now))
                .setParameter(4, machine)
                .setParameter(5, noted ? message.citizen() : 0L)
                .setParameter(6, noted ? id : 0L)
                .executeUpdate();
    }

    /** Notes that a message was opened; the first time counts, and that of a person more than that of a proxy. */
    public void open(long id, Visit visit) {
        Message message = em.find(Message.class, id);
        Instant now = clock.instant();
        // Whoever withdraws at this moment waits, or is waited for.
        if (tooSoon(message, now) || !agreed(message) || !citizens.lock(message.citizen()) || !agreed(message)) {
            return;
        }
        boolean first =
                em.createNativeQuery("insert ignore into message_opened (message_id, citizen_id, opened_at, proxied)"
                                        + " values (?1, ?2, ?3, ?4)")
                                .setParameter(1, id)
                                .setParameter(2, message.citizen())
                                .setParameter(3, UtcText.of(now))
                                .setParameter(4, visit.byProxy())
                                .executeUpdate()
                        == 1;
        if (first) {
            count(message, visit.byProxy() ? 0 : 1, visit.byProxy() ? 1 : 0);
        } else if (!visit.byProxy() && openedAfterAll(id)) {
            count(message, 1, -1);
        }
    }

    private boolean openedAfterAll(long message) {
        return em.createNativeQuery("update message_opened set proxied = false where message_id = ?1 and proxied")
                        .setParameter(1, message)
                        .executeUpdate()
                == 1;
    }

    private void count(Message message, int people, int proxied) {
        em.createNativeQuery("insert into mail_opens (kind, object_id, people, proxied) values (?1, ?2, ?3, ?4)"
                        + " on duplicate key update people = people + ?3, proxied = proxied + ?4")
                .setParameter(1, message.kind().name())
                .setParameter(2, message.object())
                .setParameter(3, people)
                .setParameter(4, proxied)
                .executeUpdate();
    }

    /** Some scanners look before the mail server has said that it takes the mail. */
    private static boolean tooSoon(Message message, Instant now) {
        return message != null
                && (message.sentAt() == null
                        ? message.state() == MessageState.SENDING
                        : now.isBefore(message.sentAt().plus(TOO_SOON)));
    }

    private boolean agreed(Message message) {
        return message != null && message.citizen() != null && consents.hold(message.citizen(), ReactionKeeper.PURPOSE);
    }
}
