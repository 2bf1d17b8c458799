package org.buergerdialog.web.consent.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.buergerdialog.shared.TextPart;
import org.buergerdialog.shared.TextPart.Kind;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void givesEveryParagraphItsRow() {
        assertThat(rows(same("Eins.\n\nZwei.\n\nDrei.")))
                .containsExactly("Eins. | Eins.", "Zwei. | Zwei.", "Drei. | Drei.");
    }

    @Test
    void showsAChangedWordInItsParagraph() {
        assertThat(rows(same("Wir schreiben "), removed("täglich"), added("wöchentlich"), same(".\n\nGruß")))
                .containsExactly("Wir schreiben täglich. | Wir schreiben wöchentlich.", "Gruß | Gruß");
    }

    @Test
    void leavesTheOtherSideEmptyWhereAParagraphIsNew() {
        assertThat(rows(same("Eins.\n\n"), added("Neu.\n\n"), same("Zwei.")))
                .containsExactly("Eins. | Eins.", " | Neu.", "Zwei. | Zwei.");
    }

    @Test
    void showsAParagraphAtTheEndThatIsGone() {
        assertThat(rows(same("Eins."), removed("\n\nZwei."))).containsExactly("Eins. | Eins.", "Zwei. | ");
    }

    @Test
    void putsAParagraphBesideTheOneItReplaces() {
        assertThat(rows(same("Eins.\n\n"), removed("Alt.\n\n"), added("Neu.\n\n"), same("Zwei.")))
                .containsExactly("Eins. | Eins.", "Alt. | Neu.", "Zwei. | Zwei.");
    }

    @Test
    void knowsWhenNothingChanged() {
        assertThat(SideBySide.of(List.of(same("Eins."))).same()).isTrue();
        assertThat(SideBySide.of(List.of(same("Eins."), added(" Zwei."))).same())
                .isFalse();
    }

    private static List<String> rows(TextPart... parts) {
        return SideBySide.of(List.of(parts)).rows().stream()
                .map(row -> text(row.before()) + " | " + text(row.after()))
                .toList();
    }

    private static String text(List<TextPart> side) {
        return side.stream().map(TextPart::text).collect(Collectors.joining()).strip();
    }

    private static TextPart same(String text) {
        return new TextPart(Kind.SAME, text);
    }

    private static TextPart added(String text) {
        return new TextPart(Kind.ADDED, text);
    }

    private static TextPart removed(String text) {
        return new TextPart(Kind.REMOVED, text);
    }
}
