package org.buergerdialog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyedHashTest {

    private final KeyedHash hash = new KeyedHash("0123456789abcdef0123456789abcdef");

    @Test
    void isTheSameForTheSameValueOnly() {
        assertThat(hash.hex("CODE", "7:123456"))
                .isEqualTo(hash.hex("CODE", "7:123456"))
                .isNotEqualTo(hash.hex("CODE", "8:123456"))
                .isNotEqualTo(hash.hex("CODE", "7:123457"))
                .isNotEqualTo(hash.hex("OTHER", "7:123456"));
    }

    @Test
    void cannotBeMadeWithoutTheKey() {
        assertThat(new KeyedHash("fedcba9876543210fedcba9876543210").hex("CODE", "7:123456"))
                .isNotEqualTo(hash.hex("CODE", "7:123456"));
    }
}
