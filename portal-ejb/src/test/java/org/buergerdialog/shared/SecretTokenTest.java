package org.buergerdialog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTokenTest {

    @Test
    void isDifferentEachTimeAndFitsIntoALink() {
        SecretToken token = SecretToken.fresh();

        assertThat(token.value())
                .matches("[A-Za-z0-9_-]{32}")
                .isNotEqualTo(SecretToken.fresh().value());
    }

    @Test
    void isFoundByItsHashOnly() {
        SecretToken token = SecretToken.fresh();

        assertThat(token.hash())
                .isEqualTo(SecretToken.hash(token.value()))
                .matches("[0-9a-f]{64}")
                .doesNotContain(token.value());
    }

    @Test
    void doesNotTellItsValueToALog() {
        SecretToken token = SecretToken.fresh();

        assertThat(token.toString()).doesNotContain(token.value());
    }

    @Test
    void noTokenHasTheHashOfNone() {
        assertThat(SecretToken.hash(null)).isEqualTo(SecretToken.hash(""));
    }

    @Test
    void isTheSameForOneThingUnderOneKeyOnly() {
        KeyedHash hash = new KeyedHash("0123456789abcdef0123456789abcdef");

        assertThat(SecretToken.derived(hash, "OBJECTION", "7").value())
                .matches("[A-Za-z0-9_-]{32}")
                .isEqualTo(SecretToken.derived(hash, "OBJECTION", "7").value())
                .isNotEqualTo(SecretToken.derived(hash, "OBJECTION", "8").value())
                .isNotEqualTo(SecretToken.derived(new KeyedHash("f".repeat(32)), "OBJECTION", "7")
                        .value());
    }
}
