package org.buergerdialog.mailing.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.buergerdialog.mailing.link.ReactionFigures.Link;
import org.junit.jupiter.api.Test;

class ReactionFiguresTest {

    @Test
    void whatOnlyAProgramOpenedIsUsedToo() {
        Link read = new Link("/fest", 2, 1, 1);
        Link scanned = new Link("/plan", 0, 1, 0);
        Link untouched = new Link("/impressum", 0, 0, 0);
        ReactionFigures figures = new ReactionFigures(List.of(read, scanned, untouched), false, 0, 0);
        assertThat(figures.used()).containsExactly(read, scanned);
        assertThat(figures.unused()).containsExactly(untouched);
    }
}
