package org.buergerdialog.mailing.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import org.buergerdialog.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class CampaignTimeTest {

    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

    @Test
    void followsTheTownsClockThroughTheYear() {
        assertThat(at("2027-03-27T09:00")).isEqualTo("2027-03-27T08:00:00Z");
        assertThat(at("2027-03-28T09:00")).isEqualTo("2027-03-28T07:00:00Z");
        assertThat(at("2027-10-30T09:00")).isEqualTo("2027-10-30T07:00:00Z");
        assertThat(at("2027-10-31T09:00")).isEqualTo("2027-10-31T08:00:00Z");
    }

    @Test
    void refusesAnHourThatTheClocksLeaveOut() {
        assertThat(at("2027-03-28T01:59")).isEqualTo("2027-03-28T00:59:00Z");
        refused("2027-03-28T02:30", "campaign.no-such-time");
        assertThat(at("2027-03-28T03:00")).isEqualTo("2027-03-28T01:00:00Z");
    }

    @Test
    void takesTheFirstOfTwoHours() {
        assertThat(at("2027-10-31T02:30")).isEqualTo("2027-10-31T00:30:00Z");
    }

    @Test
    void beginsNeitherInThePastNorAfterAYear() {
        refused("2027-03-01T13:00", "campaign.past");
        refused("2028-03-15T12:00", "campaign.too-far");
    }

    private static Instant at(String local) {
        return CampaignTime.of(LocalDateTime.parse(local), NOW);
    }

    private static void refused(String local, String rule) {
        assertThatThrownBy(() -> at(local)).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }
}
