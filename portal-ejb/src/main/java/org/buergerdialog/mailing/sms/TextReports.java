package org.buergerdialog.mailing.sms;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.UtcText;

/**
 * What gateways report about text messages.
 *
 * <p>A report may come before the id that it names is noted. So both sides write down what they know, commit, and then
 * look for the other: whoever comes second finds it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TextReports {

    private static final int LONGEST_ID = 100;
    private static final Duration KEPT = Duration.ofDays(3);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** @param at null: now */
    public void keep(String gatewayId, boolean delivered, Instant at) {
        if (gatewayId == null || gatewayId.isBlank() || gatewayId.length() > LONGEST_ID) {
            return;
        }
        Instant now = clock.instant();
        em.createNativeQuery("insert into text_report (gateway_id, delivered, reported_at, received_at)"
                        + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, gatewayId)
                .setParameter(2, delivered)
                .setParameter(3, UtcText.of(at == null || at.isAfter(now) ? now : at))
                .setParameter(4, UtcText.of(now))
                .executeUpdate();
    }

    /** Brings reports and the newest part with this id together; harmless when one of them is missing. */
    public void match(String gatewayId) {
        Object part = newest("text_part", gatewayId);
        Object report = newest("text_report", gatewayId);
        if (part == null || report == null) {
            return;
        }
        em.createNativeQuery("update text_part p join text_report r on r.id = ?2"
                        + " set p.delivered = r.delivered, p.reported_at = r.reported_at where p.id = ?1")
                .setParameter(1, part)
                .setParameter(2, report)
                .executeUpdate();
        em.createNativeQuery("delete from text_report where gateway_id = ?1 and id <= ?2")
                .setParameter(1, gatewayId)
                .setParameter(2, report)
                .executeUpdate();
    }

    private Object newest(String table, String gatewayId) {
        return em.createNativeQuery("select max(id) from " + table + " where gateway_id = ?1")
                .setParameter(1, gatewayId)
                .getSingleResult();
    }

    /** Says what became of a text message; empty while no gateway that reports has taken it. */
    @RolesAllowed({Role.EDITOR, Role.ADMIN})
    public Optional<TextDelivery> of(long message) {
        List<TextPart> parts = em.createNamedQuery("TextPart.ofMessage", TextPart.class)
                .setParameter("message", message)
                .getResultList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(TextDelivery.of(parts));
    }

    /** Erases reports that found no message. */
    public void forget() {
        em.createNativeQuery("delete from text_report where received_at < ?1")
                .setParameter(1, UtcText.of(clock.instant().minus(KEPT)))
                .executeUpdate();
    }
}
