package org.buergerdialog.mailing.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.buergerdialog.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class CampaignTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    @Test
    void startsOnce() {
        Campaign campaign = running();
        assertThat(campaign.state()).isEqualTo(CampaignState.RUNNING);
        refused(() -> campaign.start(new Queued(1, 0, 0, 0), 1L, 1L, NOW), "campaign.not-scheduled");
    }

    @Test
    void isOverAtOnceWithoutMessages() {
        Campaign campaign = new Campaign(1, NOW, NOW);
        campaign.start(new Queued(0, 3, 5, 0), 1L, 3L, NOW);
        assertThat(campaign.state()).isEqualTo(CampaignState.FINISHED);
        assertThat(campaign.finishedAt()).isEqualTo(NOW);
        refused(() -> campaign.cancel(NOW), "campaign.over");
    }

    @Test
    void standsStillAndGoesOn() {
        Campaign campaign = running();
        campaign.pause();
        refused(campaign::pause, "campaign.not-running");
        campaign.resume();
        assertThat(campaign.state()).isEqualTo(CampaignState.RUNNING);
        refused(campaign::resume, "campaign.not-paused");
    }

    @Test
    void cannotStandStillBeforeItHasBegun() {
        refused(new Campaign(1, NOW, NOW)::pause, "campaign.not-running");
    }

    @Test
    void neverComesBackFromItsCancellation() {
        Campaign campaign = running();
        campaign.pause();
        campaign.cancel(NOW);
        refused(campaign::resume, "campaign.over");
        refused(campaign::pause, "campaign.over");
        refused(() -> campaign.cancel(NOW), "campaign.over");
    }

    @Test
    void isClearedAtOnceWhereNothingWasQueued() {
        Campaign scheduled = new Campaign(1, NOW, NOW);
        scheduled.cancel(NOW);
        assertThat(scheduled.finishedAt()).isEqualTo(NOW);
        Campaign running = running();
        running.cancel(NOW);
        assertThat(running.finishedAt()).as("its messages are cleared first").isNull();
    }

    @Test
    void countsWhatIsOpen() {
        assertThat(running().progress()).isEqualTo(new CampaignProgress(7, 0, 0, 0));
        assertThat(running().withCancelled(List.of())).isEmpty();
    }

    private static Campaign running() {
        Campaign campaign = new Campaign(1, NOW, NOW);
        campaign.start(new Queued(7, 0, 0, 0), 10L, 16L, NOW);
        return campaign;
    }

    private static void refused(ThrowingCallable step, String rule) {
        assertThatThrownBy(step).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }
}
