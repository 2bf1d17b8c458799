package org.buergerdialog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.buergerdialog.shared.TextPart.Kind;
import org.junit.jupiter.api.Test;

class TextComparisonTest {

    private static final String OLD = "Die Stadt schickt mir E-Mails über Themen (Art. 6 DSGVO).";
    private static final String NEW = "Die Stadt schickt mir Briefe und E-Mails über meine Themen (Art. 6 DSGVO).";

    @Test
    void showsWhichWordsCameAndWent() {
        assertThat(TextComparison.of("Ich bin einverstanden, heute.", "Ich bin dafür, heute."))
                .containsExactly(
                        new TextPart(Kind.SAME, "Ich bin "),
                        new TextPart(Kind.REMOVED, "einverstanden"),
                        new TextPart(Kind.ADDED, "dafür"),
                        new TextPart(Kind.SAME, ", heute."));
    }

    @Test
    void keepsBothTextsWhole() {
        assertThat(joinedWithout(Kind.ADDED)).isEqualTo(OLD);
        assertThat(joinedWithout(Kind.REMOVED)).isEqualTo(NEW);
    }

    private static String joinedWithout(Kind kind) {
        return TextComparison.of(OLD, NEW).stream()
                .filter(part -> part.kind() != kind)
                .map(TextPart::text)
                .collect(Collectors.joining());
    }

    @Test
    void findsNothingInEqualTexts() {
        assertThat(TextComparison.of(OLD, OLD)).containsExactly(new TextPart(Kind.SAME, OLD));
    }

    @Test
    void takesAnEmptyTextForWhatItIs() {
        assertThat(TextComparison.of("", NEW)).containsExactly(new TextPart(Kind.ADDED, NEW));
        assertThat(TextComparison.of(OLD, "")).containsExactly(new TextPart(Kind.REMOVED, OLD));
        assertThat(TextComparison.of("", "")).isEmpty();
    }
}
