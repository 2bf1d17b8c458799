package org.buergerdialog.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceLimitTest {

    private final Hand clock = new Hand();
    private final SourceLimit limit = new SourceLimit(20, clock);

    @Test
    void refusesTheTwentyFirstRequestOfAnHour() {
        assertThat(allowed("subscribe", "192.0.2.1", 25)).isEqualTo(20);
    }

    @Test
    void countsEachSourceAndEachKindOnItsOwn() {
        allowed("subscribe", "192.0.2.1", 20);
        assertThat(allowed("subscribe", "192.0.2.2", 1)).isEqualTo(1);
        assertThat(allowed("link", "192.0.2.1", 1)).isEqualTo(1);
        assertThat(allowed("subscribe", "192.0.2.1", 1)).isZero();
    }

    @Test
    void allowsAnotherOneWhenTimeHasPassed() {
        allowed("subscribe", "192.0.2.1", 20);
        clock.now = clock.now.plus(Duration.ofMinutes(3));
        assertThat(allowed("subscribe", "192.0.2.1", 2)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::9, true",
        "2001:db8:1:2::9, 2001:db8:1:3::9, false",
        "192.0.2.1, 192.0.2.2, false",
        "::ffff:192.0.2.1, ::ffff:192.0.2.2, false"
    })
    void takesTheNetworkOfAHouseholdForOneSource(String one, String other, boolean same) {
        assertThat(SourceLimit.source(one).equals(SourceLimit.source(other))).isEqualTo(same);
    }

    private long allowed(String what, String address, int times) {
        return IntStream.range(0, times)
                .filter(i -> limit.allows(what, from(address)))
                .count();
    }

    private static HttpServletRequest from(String address) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SourceLimitTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getRemoteAddr") ? address : null);
    }

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-22T12:00:00Z");

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
