package org.buergerdialog.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\n"})
    void blankTextHasNoParagraphs(String text) {
        assertThat(Formats.paragraphs(text)).isEmpty();
    }

    @Test
    void blankLinesSeparateParagraphs() {
        assertThat(Formats.paragraphs("Erster\nnoch erster\n \nzweiter\n"))
                .containsExactly("Erster\nnoch erster", "zweiter");
    }
}
