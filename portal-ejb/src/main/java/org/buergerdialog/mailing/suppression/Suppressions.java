package org.buergerdialog.mailing.suppression;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.buergerdialog.citizen.AddressChanged;
import org.buergerdialog.citizen.AddressProved;
import org.buergerdialog.citizen.AddressPutBack;
import org.buergerdialog.citizen.CitizenJoined;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.CitizensMerged;
import org.buergerdialog.consent.ConsentFact;
import org.buergerdialog.consent.ConsentGranted;
import org.buergerdialog.consent.ConsentRenewed;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.mailing.AddressRefused;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.UtcText;

/** Knows the addresses to which the town does not write for now; audience.sql and digest-due.sql ask the same table. */
@ApplicationScoped
public class Suppressions {

    /** How often, over how long and within which time mails must come back before it is no passing trouble. */
    private static final int SOFT_BOUNCES = 5;

    private static final Duration LASTING = Duration.ofDays(3);
    private static final Duration REMEMBERED = Duration.ofDays(14);

    /** How long an address is kept that belongs to nobody the town knows. */
    private static final Duration NOBODYS = Duration.ofDays(180);

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @Inject
    private Clock clock;

    /** Says whether news to an address stop, for whatever reason. */
    boolean stopNews(String address) {
        return !of(address).isEmpty();
    }

    /** Says whether everything to an address stops that its reader has not just asked for. */
    public boolean stopAll(String address) {
        return of(address).stream().anyMatch(each -> !each.newsOnly());
    }

    /** Returns what stands against an address; what stops everything comes first. */
    List<Suppression> of(String address) {
        return em.createNamedQuery("Suppression.of", Suppression.class)
                .setParameter("address", address)
                .getResultList();
    }

    /** Writes to an address no more; harmless when repeated. */
    public void suppress(Message message, SuppressionReason reason, String status) {
        em.createNativeQuery(
                        "insert ignore into suppression (address, reason, news_only, status, since, citizen_id, message_id)"
                                + " values (?1, ?2, ?3, nullif(?4, ''), ?5, ?6, ?7)")
                .setParameter(1, message.recipient())
                .setParameter(2, reason.name())
                .setParameter(3, reason.newsOnly())
                .setParameter(4, status)
                .setParameter(5, UtcText.of(clock.instant()))
                .setParameter(6, owner(message))
                .setParameter(7, message.id())
                .executeUpdate();
    }

    private Long owner(Message message) {
        if (message.citizen() != null) {
            return message.citizen();
        }
        OptionalLong citizen = citizens.withAddress(new EmailAddress(message.recipient()));
        return citizen.isPresent() ? citizen.getAsLong() : null;
    }

    /** Remembers that a message did not arrive this time; too often is as good as never. */
    public void countSoft(Message message, String status) {
        Instant now = clock.instant();
        em.createNativeQuery("insert ignore into soft_bounce (message_id, address, bounced_at) values (?1, ?2, ?3)")
                .setParameter(1, message.id())
                .setParameter(2, message.recipient())
                .setParameter(3, UtcText.of(now))
                .executeUpdate();
        Number lasting =
                (Number) em.createNativeQuery("select count(*) >= ?4 and min(bounced_at) <= ?3 from soft_bounce"
                                + " where address = ?1 and bounced_at > ?2")
                        .setParameter(1, message.recipient())
                        .setParameter(2, UtcText.of(now.minus(REMEMBERED)))
                        .setParameter(3, UtcText.of(now.minus(LASTING)))
                        .setParameter(4, SOFT_BOUNCES)
                        .getSingleResult();
        if (lasting.intValue() == 1) {
            suppress(message, SuppressionReason.SOFT_BOUNCES, status);
        }
    }

    /** Writes to the address again, and counts anew. */
    public void lift(String address, boolean newsOnly) {
        em.createNativeQuery("delete from suppression where address = ?1 and news_only = ?2")
                .setParameter(1, address)
                .setParameter(2, newsOnly)
                .executeUpdate();
        em.createNativeQuery("delete from soft_bounce where address = ?1")
                .setParameter(1, address)
                .executeUpdate();
    }

    /** The town's own mail server may know at once that there is nobody. */
    void refused(@Observes AddressRefused happening) {
        Message message = em.find(Message.class, happening.message());
        if (message.channel() == Channel.EMAIL) {
            suppress(message, SuppressionReason.HARD_BOUNCE, "");
        }
    }

    void reached(@Observes AddressProved happening) {
        reached(happening.citizen());
    }

    void reached(@Observes CitizenJoined fact) {
        reached(fact.citizen());
    }

    void reached(@Observes AddressChanged fact) {
        reached(fact.citizen());
    }

    void reached(@Observes AddressPutBack fact) {
        reached(fact.citizen());
    }

    private void reached(long citizen) {
        lift(citizens.emailOf(citizen), false);
    }

    /** Whoever complained and agrees again has changed their mind. */
    void wanted(@Observes ConsentGranted fact) {
        wantedAgain(fact);
    }

    void wanted(@Observes ConsentRenewed fact) {
        wantedAgain(fact);
    }

    private void wantedAgain(ConsentFact fact) {
        if (fact.purpose().equals(ConsentService.NEWSLETTER_EMAIL)) {
            lift(citizens.emailOf(fact.citizen()), true);
        }
    }

    void join(@Observes CitizensMerged fact) {
        List.of("suppression", "unclear_return")
                .forEach(table -> em.createNativeQuery("update " + table + " set citizen_id = ?1 where citizen_id = ?2")
                        .setParameter(1, fact.citizen())
                        .setParameter(2, fact.merged())
                        .executeUpdate());
    }

    /** Forgets what has no use any more. */
    public void forget() {
        Instant now = clock.instant();
        em.createNamedQuery("Suppression.forget")
                .setParameter("before", now.minus(NOBODYS))
                .executeUpdate();
        em.createNativeQuery("delete from soft_bounce where bounced_at < ?1")
                .setParameter(1, UtcText.of(now.minus(REMEMBERED)))
                .executeUpdate();
    }
}
