package org.buergerdialog.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void splitsParagraphsAtBlankLines() {
        assertThat(MailText.paragraphs("Erster.\r\n\r\n- a\n- b\n \n\nLetzter.\n"))
                .containsExactly("Erster.", "- a\n- b", "Letzter.");
    }
}
