package org.buergerdialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.buergerdialog.shared.Contrast;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;

class TextLayoutTest {

    private static final Style STYLE = new Style(Typeface.REGULAR, 10, 15, Palette.INK);

    @Test
    void linesKeepAllTextAndFitTheWidth() {
        List<String> lines = LineBreaker.lines(Samples.LONG_TITLE, STYLE, 120);

        assertThat(String.join("", lines)).isEqualTo(Samples.LONG_TITLE);
        assertThat(lines).allMatch(line -> STYLE.face().width(line.strip(), 10) <= 120);
    }

    @Test
    void aWordLongerThanTheLineIsCut() {
        assertThat(LineBreaker.lines("W".repeat(50), STYLE, 100)).hasSizeGreaterThan(1);
    }

    @Test
    void cleaningComposesAndDropsWhatCannotBeSeen() {
        assertThat(LineBreaker.clean(" Mu\u0308ller\u200B \t\n Lu\u00ADdwig ")).isEqualTo("Müller Ludwig");
        assertThat(LineBreaker.clean(null)).isEmpty();
    }

    @Test
    void aPreformattedLineKeepsItsBlanksAndLosesWhatCannotBeDrawn() {
        assertThat(LineBreaker.typed("a\tb  c\u200B \u0007d ")).isEqualTo("a       b  c  d");
    }

    @Test
    void aWebAddressBreaksAfterASlash() {
        String url = "https://portal.example/einstellungen/AAAABBBBCCCCDDDDEEEEFFFF";

        assertThat(LineBreaker.address(url, STYLE, 190))
                .containsExactly("https://portal.example/einstellungen/", "AAAABBBBCCCCDDDDEEEEFFFF");
        assertThat(String.join("", LineBreaker.address(url, STYLE, 40))).isEqualTo(url);
    }

    @Test
    void timesAreWrittenForCourtsAndForPeople() {
        Instant summer = Instant.parse("2026-07-01T12:00:05Z");

        assertThat(Times.utc(summer)).isEqualTo("2026-07-01 12:00:05 UTC");
        assertThat(new Times(Language.DE).second(summer)).isEqualTo("1. Juli 2026, 14:00:05 Uhr MESZ");
        assertThat(new Times(Language.DE).minute(summer)).isEqualTo("1. Juli 2026, 14:00 Uhr");
        assertThat(new Times(Language.EN).second(summer)).isEqualTo("1 July 2026, 14:00:05 CEST");
    }

    @Test
    void textIsSplitIntoParagraphsAndLists() {
        assertThat(TextBlock.of("Eins\nzwei\n\nDrei:\n- a\n- b\n  c\n\nEnde\r\n"))
                .containsExactly(
                        new TextBlock(TextBlock.Kind.PARAGRAPH, List.of("Eins zwei")),
                        new TextBlock(TextBlock.Kind.PARAGRAPH, List.of("Drei:")),
                        new TextBlock(TextBlock.Kind.LIST, List.of("a", "b c")),
                        new TextBlock(TextBlock.Kind.PARAGRAPH, List.of("Ende")));
        assertThat(TextBlock.of(null)).isEmpty();
    }

    @Test
    void headingsAreThereOnlyWhereTheyAreAskedFor() {
        String text = "# Programm\nAb 15 Uhr\n- Kapelle\n## Anfahrt\n\nMit dem Bus.\n#eins ist keine";

        assertThat(TextBlock.withHeadings(text))
                .containsExactly(
                        new TextBlock(TextBlock.Kind.HEADING, List.of("Programm")),
                        new TextBlock(TextBlock.Kind.PARAGRAPH, List.of("Ab 15 Uhr")),
                        new TextBlock(TextBlock.Kind.LIST, List.of("Kapelle")),
                        new TextBlock(TextBlock.Kind.SUBHEADING, List.of("Anfahrt")),
                        new TextBlock(TextBlock.Kind.PARAGRAPH, List.of("Mit dem Bus. #eins ist keine")));
        assertThat(TextBlock.of(text).get(0).lines()).containsExactly("# Programm Ab 15 Uhr");
    }

    @Test
    void textInTheAccentIsReadableWhateverTheTownChose() {
        for (String accent : List.of("#0a5c5a", "#ffd200", "#ffffff", "#e2001a", "#000000")) {
            Palette palette = Palette.of(accent);

            assertThat(Contrast.between(palette.text(), palette.soft())).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(Texts.in(Locale.GERMAN).bundle().keySet())
                .isEqualTo(Texts.in(Locale.ENGLISH).bundle().keySet());
    }
}
