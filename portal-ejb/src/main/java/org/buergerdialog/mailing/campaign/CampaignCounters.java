package org.buergerdialog.mailing.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.buergerdialog.shared.UtcText;

/** Keeps the figures of campaigns, in the transactions that change their messages. */
@ApplicationScoped
public class CampaignCounters {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** @param cancelled how many of the suppressed ones because the campaign was cancelled */
    public void add(long campaign, int sent, int failed, int suppressed, int cancelled) {
        em.createNativeQuery("update campaign set sent = sent + ?2, failed = failed + ?3,"
                        + " suppressed = suppressed + ?4, cancelled = cancelled + ?5 where id = ?1")
                .setParameter(1, campaign)
                .setParameter(2, sent)
                .setParameter(3, failed)
                .setParameter(4, suppressed)
                .setParameter(5, cancelled)
                .executeUpdate();
        em.createNativeQuery("update campaign set state = 'FINISHED', finished_at = ?2, version = version + 1"
                        + " where id = ?1 and state = 'RUNNING' and sent + failed + suppressed >= total")
                .setParameter(1, campaign)
                .setParameter(2, UtcText.of(clock.instant()))
                .executeUpdate();
    }

    /** Failed messages are on their way again, and with them a campaign that was over. */
    public void revive(long campaign, int messages) {
        em.createNativeQuery("update campaign set failed = failed - ?2, version = version + 1,"
                        + " finished_at = if(state = 'FINISHED', null, finished_at),"
                        + " state = if(state = 'FINISHED', 'RUNNING', state) where id = ?1")
                .setParameter(1, campaign)
                .setParameter(2, messages)
                .executeUpdate();
    }
}
