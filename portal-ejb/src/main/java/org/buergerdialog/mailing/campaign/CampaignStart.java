package org.buergerdialog.mailing.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.mailing.audience.Audience;
import org.buergerdialog.mailing.audience.Crowd;

/** Finds the audience of a campaign at this moment and queues its messages, all in the caller's transaction. */
@ApplicationScoped
class CampaignStart {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Crowd crowd;

    @Inject
    private Clock clock;

    /** Returns how many residents get it, and how; finding them once more to count them would take as long again. */
    Audience queue(Campaign campaign, NoticeView notice) {
        em.flush();
        long id = campaign.id();
        // Digests first: once the messages are queued everybody has had one more piece of news.
        int heldBack = crowd.keepForDigestsAboveLimit(notice);
        int digests = crowd.keepForDigests(notice) + heldBack;
        int queued = crowd.queueNotice(notice, id);
        int letters = queued == 0 ? 0 : count("campaign_id = ?1 and outcome = 'TO_PRINT'", id);
        Long first = end("min", id);
        Long last = end("max", id);
        int textMessages = first == null
                ? 0
                : count("campaign_id = ?1 and channel = 'SMS' and id between " + first + " and " + last, id);
        campaign.start(new Queued(queued - letters, letters, digests, heldBack), first, last, clock.instant());
        return new Audience(queued - letters - textMessages, textMessages, letters, digests);
    }

    /**
     * Returns the lowest or highest number of the campaign's messages; null if there are none.
     *
     * <p>Numbers of one insert stand side by side on most servers, but a cluster (innodb_autoinc_lock_mode=2) mixes those
     * of several. So nothing relies on it: each end is one look into message_campaign_index.
     */
    private Long end(String which, long campaign) {
        String of =
                "(select " + which + "(id) as id from message where campaign_id = ?1 and reason is null and outcome = ";
        Object number = em.createNativeQuery(
                        "select " + which + "(id) from (" + of + "'OPEN') union all " + of + "'TO_PRINT')) ends")
                .setParameter(1, campaign)
                .getSingleResult();
        return number == null ? null : ((Number) number).longValue();
    }

    private int count(String which, long campaign) {
        return ((Number) em.createNativeQuery("select count(*) from message where " + which)
                        .setParameter(1, campaign)
                        .getSingleResult())
                .intValue();
    }
}
