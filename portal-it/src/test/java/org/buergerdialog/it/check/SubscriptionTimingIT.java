package org.buergerdialog.it.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.buergerdialog.it.check.Program.Answer;
import org.buergerdialog.it.stack.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Nobody learns from the answer to a subscription whether the town knows an address, nor from how long it takes.
 *
 * <p>The suite takes 200 samples of each kind; {@code -Dtiming.samples=1000} is the full run.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SubscriptionTimingIT {

    private static final System.Logger LOG = System.getLogger(SubscriptionTimingIT.class.getName());

    private static final int SAMPLES = Integer.getInteger("timing.samples", 200);
    private static final int WARM_UP = 50;

    /** Far above what noise does to a median, far below what a look-up and a mail of its own would cost. */
    private static final double LARGEST_RATIO = 1.2;

    private final String mark = Town.mark();
    private final Random order = new Random(7);
    private final long[] known = new long[SAMPLES];
    private final long[] unknown = new long[SAMPLES];
    private List<String> residents;
    private String legalText;
    private Map<String, String> sameForAll;

    @BeforeAll
    void measure() {
        residents = Town.residents(WARM_UP + SAMPLES, mark);
        legalText = Town.look("select id from legal_text where purpose = 'newsletter-email' and state = 'PUBLISHED'");
        for (int i = -WARM_UP; i < SAMPLES; i++) {
            String resident = residents.get(WARM_UP + i);
            String stranger = "fremd-" + mark + "-" + (WARM_UP + i) + "@example.org";
            // Whoever comes second may find something warm that the first one has warmed up.
            boolean residentFirst = order.nextBoolean();
            long first = time(residentFirst ? resident : stranger);
            long second = time(residentFirst ? stranger : resident);
            if (i >= 0) {
                known[i] = residentFirst ? first : second;
                unknown[i] = residentFirst ? second : first;
            }
        }
    }

    @AfterAll
    void removeResidents() {
        Town.removeResidents(mark);
    }

    @Test
    void theTimeTellsNothing() {
        Comparison comparison = new Comparison(known, unknown);
        LOG.log(Level.INFO, "Known and unknown addresses, " + comparison);
        assertThat(comparison.tellsThemApart()).as(comparison.toString()).isFalse();
        assertThat(comparison.ratioOfMedians()).isBetween(1 / LARGEST_RATIO, LARGEST_RATIO);
    }

    @Test
    void aRealDifferenceWouldBeSeen() {
        long[] slower = Arrays.stream(known).map(nanos -> nanos + nanos / 2).toArray();
        assertThat(new Comparison(slower, unknown).tellsThemApart())
                .as("half as much again")
                .isTrue();
        assertThat(new Comparison(unknown, slower).tellsThemApart())
                .as("a third less")
                .isTrue();
    }

    /** Also sees to it that status, headers and body are the same for all. */
    private long time(String email) {
        Answer answer = Program.somewhere()
                .post(
                        "/api/v1/subscriptions",
                        """
                        {"email": "%s", "topics": ["kita", "schule"], "legalText": "%s", "language": "de",
                         "source": "https://www.musterstadt.example/newsletter"}
                        """
                                .formatted(email, legalText));
        assertThat(answer.status()).isEqualTo(202);
        Map<String, String> told = new TreeMap<>(answer.headers());
        told.remove("date");
        told.put("body", answer.body());
        if (sameForAll == null) {
            sameForAll = told;
        }
        assertThat(told).isEqualTo(sameForAll);
        return answer.nanos();
    }
}
