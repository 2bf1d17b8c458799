package org.buergerdialog.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AnchorTest {

    private final Anchor anchor =
            new Anchor("consent", 17, Digest.of("head"), Instant.parse("2026-11-22T10:00:00.123456Z"));

    @Test
    void isReadAsItWasWritten() {
        assertThat(Anchor.of(anchor.line())).contains(anchor);
    }

    @Test
    void skipsALineThatAPowerCutTore() {
        assertThat(Anchor.of(anchor.line().substring(0, 30))).isEmpty();
        assertThat(Anchor.of("")).isEmpty();
        assertThat(Anchor.of(anchor.line().replace(" 17 ", " x "))).isEmpty();
        assertThat(Anchor.of(anchor.line().replace("2026", "then"))).isEmpty();
    }
}
