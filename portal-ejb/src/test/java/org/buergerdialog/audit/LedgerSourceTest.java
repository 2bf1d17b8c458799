package org.buergerdialog.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerSourceTest {

    private final LedgerSource before = new LedgerSource("consent", "t", List.of("id", "note"), List.of(), "at");
    private final LedgerSource since =
            new LedgerSource("consent", "t", List.of("id", "note"), List.of("mail", "scan"), "at");

    @Test
    void sealsRowsWithoutLaterColumnsAsBefore() {
        assertThat(since.text("17", null, null, null)).isEqualTo(before.text("17", null));
    }

    @Test
    void putsTheNameOfALaterColumnBeforeItsValue() {
        assertThat(since.text("17", "n", "abc", null)).isEqualTo("2:17\n1:n\n4:mail\n3:abc\n");
    }

    @Test
    void tellsApartWhichLaterColumnHasTheValue() {
        assertThat(since.text("17", "n", "abc", null)).isNotEqualTo(since.text("17", "n", null, "abc"));
        assertThat(since.text("17", "n", "scan", null)).isNotEqualTo(since.text("17", "n", null, "mail"));
        assertThat(since.text("17", "n", "", null)).isNotEqualTo(since.text("17", "n", null, null));
    }
}
