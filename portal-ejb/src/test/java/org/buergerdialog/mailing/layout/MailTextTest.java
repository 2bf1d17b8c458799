package org.buergerdialog.mailing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.Part;
import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void splitsParagraphsAtBlankLines() {
        assertThat(MailText.paragraphs("Erster.\r\n\r\n- a\n- b\n \n\nLetzter.\n"))
                .containsExactly("Erster.", "- a\n- b", "Letzter.");
    }

    @Test
    void offersTheWayToTheTopicsOnlyWhereThereIsNoOtherButton() {
        MailText text = MailText.of("Betreff", "Hallo,", List.of(), "Gruß", "weil");
        Part button = new Part(Block.Kind.BUTTON, "Zum Plan", "/", null, null, List.of());
        assertThat(text.offeringAtLeast("Themen", "/x").button().label()).isEqualTo("Themen");
        assertThat(text.showing(List.of(button)).offeringAtLeast("Themen", "/x").button())
                .isNull();
    }
}
