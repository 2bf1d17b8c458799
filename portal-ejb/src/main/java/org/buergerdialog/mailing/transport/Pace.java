package org.buergerdialog.mailing.transport;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.buergerdialog.shared.Settings;

/**
 * How fast this node may send, in all and to each receiving domain.
 *
 * <p>A domain that refuses for the moment, or takes long, rests for a while; its messages are put off and do not stand in
 * the way of others.
 */
@ApplicationScoped
public class Pace {

    private static final int PATIENCE = 3;
    private static final Duration FIRST_REST = Duration.ofMinutes(1);
    private static final int LONGEST_REST = 5; // times doubled
    private static final Duration SLOW = Duration.ofSeconds(5);

    /** What waits for the end of a rest comes back in a row, not all at once. */
    private static final Duration BETWEEN = Duration.ofMillis(20);

    private int perMinute;
    private int perMinuteAndDomain;
    private Clock clock;
    private Bucket all;
    private final Map<String, Domain> domains = new ConcurrentHashMap<>();

    protected Pace() {}

    @Inject
    Pace(Settings settings, Clock clock) {
        this(settings.mailsPerMinute(), settings.mailsPerMinuteAndDomain(), clock);
    }

    Pace(int perMinute, int perMinuteAndDomain, Clock clock) {
        this.perMinute = perMinute;
        this.perMinuteAndDomain = perMinuteAndDomain;
        this.clock = clock;
        this.all = bucket(perMinute);
    }

    /** Returns the domain of an address. */
    public static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** Returns how many of so many messages may be taken in hand now. */
    public int reserve(int wanted) {
        return all == null ? wanted : (int) all.tryConsumeAsMuchAsPossible(wanted);
    }

    /** Gives back what was reserved and not used. */
    public void giveBack(int unused) {
        if (all != null && unused > 0) {
            all.addTokens(unused);
        }
    }

    /**
     * Says whether a message may go to a domain now.
     *
     * @param waited it was put off before; others do not overtake it
     * @return null if it may; else when it should be tried
     */
    public Instant admit(String domain, boolean waited) {
        return domains.computeIfAbsent(domain, any -> new Domain()).admit(waited);
    }

    /** Says until when a domain rests; null if it does not. */
    public Instant resting(String domain) {
        Domain known = domains.get(domain);
        return known == null ? null : known.resting();
    }

    /** A domain's server took a message, or refused it for good, after so long. */
    public void answered(String domain, Duration after) {
        domains.computeIfAbsent(domain, any -> new Domain()).answered(after);
    }

    /** A domain's server refuses for the moment, or cannot be reached. */
    public void refused(String domain) {
        domains.computeIfAbsent(domain, any -> new Domain()).refused();
    }

    private Bucket bucket(int limit) {
        return limit == 0
                ? null
                : Bucket.builder()
                        .addLimit(limits -> limits.capacity(limit).refillGreedy(limit, Duration.ofMinutes(1)))
                        .withCustomTimePrecision(new ClockMeter(clock))
                        .build();
    }

    private final class Domain {

        private final Bucket bucket = bucket(perMinuteAndDomain);
        private int refusals;
        private Instant rest = Instant.MIN;
        private Instant lastTurn = Instant.MIN;

        synchronized Instant admit(boolean waited) {
            Instant now = clock.instant();
            if (rest.isAfter(now)) {
                return turnAfter(rest);
            }
            if (bucket == null) {
                return null;
            }
            boolean line = lastTurn.isAfter(now) && !waited;
            return !line && bucket.tryConsume(1) ? null : turnAfter(now);
        }

        /** Turns follow each other as fast as the limit allows. */
        private Instant turnAfter(Instant time) {
            Duration between =
                    perMinuteAndDomain == 0 ? BETWEEN : Duration.ofMinutes(1).dividedBy(perMinuteAndDomain);
            lastTurn = (lastTurn.isAfter(time) ? lastTurn : time).plus(between);
            return lastTurn;
        }

        synchronized Instant resting() {
            return rest.isAfter(clock.instant()) ? turnAfter(rest) : null;
        }

        /** Whoever took long gets three times as long to recover: at most a quarter of one worker's time is theirs. */
        synchronized void answered(Duration after) {
            refusals = 0;
            if (after.compareTo(SLOW) > 0) {
                restFor(after.multipliedBy(3));
            }
        }

        synchronized void refused() {
            refusals++;
            if (refusals >= PATIENCE) {
                restFor(FIRST_REST.multipliedBy(1L << Math.min(refusals - PATIENCE, LONGEST_REST)));
            }
        }

        private void restFor(Duration time) {
            Instant until = clock.instant().plus(time);
            rest = rest.isAfter(until) ? rest : until;
        }
    }

    /** Buckets fill by the portal's clock. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
