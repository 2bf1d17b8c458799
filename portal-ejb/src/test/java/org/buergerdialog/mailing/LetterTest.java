package org.buergerdialog.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void splitsParagraphsAtBlankLines() {
        assertThat(Letter.paragraphs("Erster.\r\n\r\n- a\n- b\n \n\nLetzter.\n"))
                .containsExactly("Erster.", "- a\n- b", "Letzter.");
    }
}
