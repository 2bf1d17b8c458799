package org.buergerdialog.web.frame;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.buergerdialog.shared.Recent;
import org.buergerdialog.shared.Settings;

/**
 * Lets one source cause only so many mails in an hour, so that nobody can flood mailboxes from here.
 *
 * <p>Counted on this node and kept in memory, within bounds: the sources that have been quiet longest are forgotten first.
 */
@ApplicationScoped
public class SourceLimit {

    /** Asking for a subscription, by whatever way. */
    public static final String SUBSCRIPTION = "subscription";

    /** Registering for an event without an account. */
    public static final String REGISTRATION = "registration";

    /** What a server answers to somebody who asks too often (RFC 6585). */
    public static final int TOO_MANY_REQUESTS = 429;

    private static final int IPV6_BYTES = 16;
    private static final int SOURCES = 50_000;
    private static final Duration PERIOD = Duration.ofHours(1);

    private final Map<String, Bucket> buckets = new Recent<>(SOURCES);

    private int capacity;
    private TimeMeter time;

    protected SourceLimit() {}

    @Inject
    public SourceLimit(Settings settings, Clock clock) {
        this(settings.subscriptionsPerHour(), clock);
    }

    SourceLimit(int capacity, Clock clock) {
        this.capacity = capacity;
        this.time = new ClockMeter(clock);
    }

    /** Counts one request of this kind; whether the source may make it. */
    public boolean allows(String what, HttpServletRequest request) {
        ConsumptionProbe probe =
                bucket(what + " " + source(request.getRemoteAddr())).tryConsumeAndReturnRemaining(1);
        request.setAttribute(SourceLimit.class.getName(), probe);
        return probe.isConsumed();
    }

    /** Answers a request that was not allowed: too many, and in how many seconds another one may be made. */
    public static void refuse(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", Long.toString(secondsToWait(request)));
    }

    /** Returns after how many seconds the source of a request that was not allowed may make another one. */
    public static long secondsToWait(HttpServletRequest request) {
        return request.getAttribute(SourceLimit.class.getName()) instanceof ConsumptionProbe probe
                ? TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1
                : PERIOD.toSeconds();
    }

    /** One household or server has a whole /64 of IPv6 to choose from, so only that part of an address counts. */
    static String source(String address) {
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6_BYTES ? HexFormat.of().formatHex(bytes, 0, IPV6_BYTES / 2) : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private Bucket bucket(String key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, unknown -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, PERIOD))
                    .withCustomTimePrecision(time)
                    .build());
        }
    }

    /** Tells the library the time of our clock, so that tests can set it. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
