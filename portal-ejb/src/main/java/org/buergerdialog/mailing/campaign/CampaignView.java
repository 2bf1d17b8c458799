package org.buergerdialog.mailing.campaign;

import java.time.Instant;
import java.util.List;
import org.buergerdialog.shared.Bilingual;

/**
 * A campaign as pages show it.
 *
 * @param topicNames the main one first
 * @param finishedAt null while something of it may still leave
 * @param letters how many were queued to be printed
 * @param digests residents who get it with their next digest
 * @param heldBack how many of these because they had had enough news that day
 * @param cancelled how many messages were not sent because it was cancelled
 */
public record CampaignView(
        long id,
        int version,
        long noticeId,
        Bilingual subject,
        List<Bilingual> topicNames,
        CampaignState state,
        Instant createdAt,
        Instant startsAt,
        Instant finishedAt,
        CampaignProgress progress,
        int letters,
        int digests,
        int heldBack,
        int cancelled) {

    public CampaignView {
        topicNames = List.copyOf(topicNames);
    }

    /** Returns the name of the main topic. */
    public Bilingual topicName() {
        return topicNames.get(0);
    }

    public boolean scheduled() {
        return state == CampaignState.SCHEDULED;
    }

    public boolean running() {
        return state == CampaignState.RUNNING;
    }

    public boolean paused() {
        return state == CampaignState.PAUSED;
    }

    /** Says whether somebody can still end it. */
    public boolean cancellable() {
        return scheduled() || running() || paused();
    }

    /** Says whether its figures change without anybody doing anything; a scheduled one begins by itself. */
    public boolean moving() {
        return finishedAt == null && !paused();
    }
}
