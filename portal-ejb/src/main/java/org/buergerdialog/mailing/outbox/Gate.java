package org.buergerdialog.mailing.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.buergerdialog.mailing.Lane;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.mailing.NotSent;
import org.buergerdialog.mailing.audience.NewsLimits;
import org.buergerdialog.mailing.campaign.CampaignState;

/**
 * Lets a message out at this moment, lets it wait, or keeps it back: news, because its campaign stands still or is over,
 * because the hour is quiet, or because its reader has had enough for one day. Everything else always passes.
 */
@ApplicationScoped
class Gate {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NewsLimits limits;

    @Inject
    private Clock clock;

    /** Says whether the message may leave now; if not, it is suppressed or waits already. */
    boolean opens(Message message) {
        if (message.kind() != MessageKind.NOTICE && message.kind() != MessageKind.DIGEST) {
            return true;
        }
        return campaignRuns(message) && hourIsLoud(message) && notEnoughYet(message);
    }

    private boolean campaignRuns(Message message) {
        // whose range is leased was asked about its campaign already
        List<CampaignState> states = message.campaign() == null || message.lane() == Lane.CAMPAIGN
                ? List.of()
                : em.createNamedQuery("Campaign.state", CampaignState.class)
                        .setParameter("id", message.campaign())
                        .getResultList();
        if (states.contains(CampaignState.CANCELLED)) {
            message.suppress(NotSent.CANCELLED);
            return false;
        }
        if (states.contains(CampaignState.PAUSED)) {
            message.postpone(message.dueAt());
            return false;
        }
        return true;
    }

    private boolean hourIsLoud(Message message) {
        Instant now = clock.instant();
        Instant next = limits.next(message.channel(), now);
        if (next.isAfter(now)) {
            message.postpone(next);
            return false;
        }
        return true;
    }

    /** A digest is never too much: it is what waits instead of more messages. */
    private boolean notEnoughYet(Message message) {
        if (message.kind() == MessageKind.DIGEST || !limits.reachedBefore(message)) {
            return true;
        }
        message.suppress(NotSent.FREQUENCY);
        limits.keepForDigest(message);
        return false;
    }
}
