package org.buergerdialog.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list itself: long, without filling, and such that a result can be told from a payload. */
class PayloadsTest {

    private static final int AT_LEAST = 500;
    private static final int FAMILIES = 20;

    @Test
    void thereAreManyAndNoneIsAnotherWithOtherNumbers() {
        assertThat(Payloads.ALL).extracting(Payload::text).doesNotHaveDuplicates();
        assertThat(Payloads.ALL.stream()
                        .map(payload -> payload.text().replaceAll("\\d+", "0"))
                        .distinct()
                        .count())
                .isGreaterThan(2 * AT_LEAST - AT_LEAST / 10);
        assertThat(Payloads.ALL.stream().map(Payload::family).collect(Collectors.toSet()))
                .hasSizeGreaterThan(FAMILIES);
    }

    @Test
    void noneLooksLikeAResult() {
        assertThat(Payloads.results()).hasSizeGreaterThan(FAMILIES / 4);
        assertThat(Payloads.ALL).allSatisfy(payload -> assertThat(payload.text())
                .doesNotContain(Payloads.results().toArray(String[]::new)));
    }
}
