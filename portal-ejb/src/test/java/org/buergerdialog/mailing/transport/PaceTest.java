package org.buergerdialog.mailing.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final String DOMAIN = "example.org";

    private final Watch watch = new Watch();

    @Test
    void sendsNoMoreThanTheOperatorAllows() {
        Pace pace = new Pace(60, 0, watch);
        assertThat(pace.reserve(50)).isEqualTo(50);
        assertThat(pace.reserve(50)).isEqualTo(10);
        assertThat(pace.reserve(50)).isZero();
        pace.giveBack(3);
        assertThat(pace.reserve(50)).isEqualTo(3);
        watch.pass(Duration.ofSeconds(5));
        assertThat(pace.reserve(50)).isEqualTo(5);
    }

    @Test
    void putsOffWhatIsTooMuchForOneDomainAndNothingElse() {
        Pace pace = new Pace(0, 2, watch);
        assertThat(pace.admit(DOMAIN, false)).isNull();
        assertThat(pace.admit(DOMAIN, false)).isNull();
        Instant third = pace.admit(DOMAIN, false);
        Instant fourth = pace.admit(DOMAIN, false);
        assertThat(third).isEqualTo(watch.instant().plusSeconds(30));
        assertThat(fourth).isEqualTo(third.plusSeconds(30));
        assertThat(pace.admit("example.com", false)).isNull();
        watch.pass(Duration.ofSeconds(30));
        assertThat(pace.admit(DOMAIN, false)).as("who comes later waits behind").isAfter(fourth);
        assertThat(pace.admit(DOMAIN, true)).as("whose turn it is").isNull();
    }

    @Test
    void letsADomainRestThatRefusesAgainAndAgain() {
        Pace pace = new Pace(0, 0, watch);
        pace.refused(DOMAIN);
        pace.refused(DOMAIN);
        assertThat(pace.admit(DOMAIN, true)).isNull();
        pace.refused(DOMAIN);
        assertThat(pace.admit(DOMAIN, true)).isAfter(watch.instant().plusSeconds(59));
        assertThat(pace.resting("example.com")).isNull();
        watch.pass(Duration.ofSeconds(61));
        assertThat(pace.admit(DOMAIN, true)).isNull();
        pace.answered(DOMAIN, Duration.ofMillis(20));
        pace.refused(DOMAIN);
        assertThat(pace.admit(DOMAIN, true)).as("one refusal after an answer").isNull();
    }

    @Test
    void letsADomainRestThatTakesLong() {
        Pace pace = new Pace(0, 0, watch);
        pace.answered(DOMAIN, Duration.ofSeconds(10));
        assertThat(pace.resting(DOMAIN)).isAfter(watch.instant().plusSeconds(29));
        watch.pass(Duration.ofSeconds(31));
        assertThat(pace.resting(DOMAIN)).isNull();
    }

    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-11-22T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
