package org.buergerdialog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {

    @Test
    void isMeasuredAsTheGuidelinesSay() {
        assertThat(Contrast.between(Color.BLACK, Color.WHITE)).isEqualTo(21, within(0.001));
        assertThat(Contrast.between(Color.WHITE, Color.WHITE)).isEqualTo(1, within(0.001));
        assertThat(Contrast.between(Color.decode("#767676"), Color.WHITE))
                .as("the lightest grey that can be read on white")
                .isEqualTo(4.54, within(0.005));
        assertThat(Contrast.between(Color.WHITE, Color.decode("#777777"))).isLessThan(Contrast.READABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffdd00", "#ffffff", "#66c9c2", "#ff0000"})
    void whatIsTooLightIsDarkenedUntilItCanBeRead(String colour) {
        Color readable = Contrast.readable(Color.decode(colour), Color.WHITE);
        assertThat(Contrast.between(readable, Color.WHITE)).isGreaterThanOrEqualTo(Contrast.READABLE);
    }

    @Test
    void whatCanBeReadStaysAsItIs() {
        Color dark = Color.decode("#0a5c5a");
        assertThat(Contrast.readable(dark, Color.WHITE)).isEqualTo(dark);
    }
}
