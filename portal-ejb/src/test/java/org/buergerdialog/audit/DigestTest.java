package org.buergerdialog.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.buergerdialog.shared.Sha256;
import org.junit.jupiter.api.Test;

class DigestTest {

    @Test
    void putsTheNumberOfBytesBeforeEachField() {
        assertThat(Digest.canonical(17L, "Grüße", null, Instant.parse("2026-11-22T10:00:00.5Z")))
                .isEqualTo("2:17\n7:Grüße\n-\n26:2026-11-22 10:00:00.500000\n");
    }

    @Test
    void isTheSha256OfThat() {
        assertThat(Digest.of("a")).isEqualTo(Sha256.hex("1:a\n")).hasSize(64);
    }

    @Test
    void tellsApartWhatWouldReadTheSameWithoutLengths() {
        assertThat(Digest.of("ab", "c")).isNotEqualTo(Digest.of("a", "bc"));
        assertThat(Digest.of("a\n1:b")).isNotEqualTo(Digest.of("a", "b"));
        assertThat(Digest.of("", null)).isNotEqualTo(Digest.of(null, ""));
        assertThat(Digest.of("-")).isNotEqualTo(Digest.of((Object) null));
    }
}
