package org.buergerdialog.mailing.preference;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.UtcText;

/** The wishes for a link, each kept for a day; pages use {@link PreferenceLinkService}. */
@Stateless
@PermitAll
public class LinkRequests {

    private static final int PER_DAY = 3;
    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @Inject
    private Clock clock;

    /** Takes down a wish and queues its mail; whether anybody has the address is found out when it is written. */
    public void take(EmailAddress email) {
        citizens.takeTurns(email);
        Instant now = clock.instant();
        long before = em.createNamedQuery("LinkRequest.countSince", Long.class)
                .setParameter("email", email.value())
                .setParameter("since", now.minus(KEPT))
                .getSingleResult();
        if (before < PER_DAY) {
            LinkRequest request = new LinkRequest(email, now);
            em.persist(request);
            em.flush();
            em.persist(new Message(
                    MessageKind.PREFERENCE_LINK,
                    Channel.EMAIL,
                    null,
                    request.id(),
                    "link-request:" + request.id(),
                    now));
        }
    }

    /** Returns the wish behind a message; null once it is forgotten. */
    public LinkRequest find(long id) {
        return em.find(LinkRequest.class, id);
    }

    /** Erases wishes older than a day, and what was not sent because nobody has the address. */
    public void forget() {
        String yesterday = UtcText.of(clock.instant().minus(KEPT));
        em.createNativeQuery("delete m from link_request r join message m on m.kind = 'PREFERENCE_LINK'"
                        + " and m.object_id = r.id and m.state = 'SUPPRESSED' where r.requested_at < ?1")
                .setParameter(1, yesterday)
                .executeUpdate();
        em.createNativeQuery("delete from link_request where requested_at < ?1")
                .setParameter(1, yesterday)
                .executeUpdate();
    }
}
