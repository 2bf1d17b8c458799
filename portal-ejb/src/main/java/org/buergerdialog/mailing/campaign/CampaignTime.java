package org.buergerdialog.mailing.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.TownTime;

/** When a campaign may begin. */
final class CampaignTime {

    private static final Duration FARTHEST = Duration.ofDays(366);

    private CampaignTime() {}

    /**
     * Returns the moment at which the town's clocks show this for the first time.
     *
     * @throws RuleViolation {@code campaign.no-such-time} if they never do, {@code campaign.past} or {@code
     *     campaign.too-far}
     */
    static Instant of(LocalDateTime at, Instant now) {
        Instant moment = TownTime.instant(at);
        if (!TownTime.of(moment).equals(at)) {
            throw new RuleViolation("campaign.no-such-time");
        }
        if (!moment.isAfter(now)) {
            throw new RuleViolation("campaign.past");
        }
        if (moment.isAfter(now.plus(FARTHEST))) {
            throw new RuleViolation("campaign.too-far");
        }
        return moment;
    }
}
