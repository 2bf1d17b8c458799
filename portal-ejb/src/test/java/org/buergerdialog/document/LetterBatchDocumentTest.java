package org.buergerdialog.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterBatchDocumentTest {

    private static final String NUMBER = "(-?[\\d.]+)";
    private static final Pattern TEXT = Pattern.compile("1 0 0 1 " + NUMBER + " " + NUMBER + " Tm");
    private static final Pattern LINE =
            Pattern.compile(NUMBER + " " + NUMBER + " m\\s+" + NUMBER + " " + NUMBER + " l\\s+S");

    @ParameterizedTest
    @CsvSource({"DE,1", "DE,4", "EN,1", "EN,9"})
    void lettersPassPdfUaHoweverLong(Language language, int times) throws Exception {
        NewsData letter = Samples.letter(language, "Anna Berger", "Drei Entwürfe", Samples.text(times));

        assertThat(PdfUa.failures(LetterBatchDocument.render(List.of(letter, letter))))
                .isEmpty();
    }

    @Test
    void namesOfTheWholeTownPassPdfUaInBothLanguagesAtOnce() throws Exception {
        List<NewsData> letters = Samples.NAMES.stream()
                .flatMap(name -> Stream.of(Language.values())
                        .map(language -> Samples.letter(language, name, Samples.LONG_TITLE, "Kurz.")))
                .toList();
        byte[] pdf = LetterBatchDocument.render(letters);

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(Reading.text(pdf)).contains(Samples.NAMES);
    }

    @Test
    void eachLetterStartsOnItsOwnPage() throws Exception {
        byte[] pdf = LetterBatchDocument.render(List.of(
                Samples.letter(Language.DE, "Anna Berger", "Lang", Samples.text(4)),
                Samples.letter(Language.EN, "Jonas Weber", "Kurz", "Kurz."),
                Samples.letter(Language.DE, "Elif Şahin", "Kurz", "Kurz.")));

        int pages = Reading.pages(pdf);
        assertThat(pages).isGreaterThan(3);
        assertThat(Reading.text(pdf, 1)).contains("Anna Berger").doesNotContain("Jonas");
        assertThat(Reading.text(pdf, pages - 1)).contains("Dear Jonas Weber", "Kind regards");
        assertThat(Reading.text(pdf, pages)).contains("Guten Tag, Elif Şahin", "Mit freundlichen Grüßen");
    }

    @Test
    void addressStandsInTheWindowOfTheEnvelope() throws Exception {
        byte[] pdf = LetterBatchDocument.render(
                List.of(Samples.letter(Language.DE, "Anna Berger", "Drei Entwürfe", "Kurz.")));

        List<double[]> inside = numbers(TEXT, Reading.content(pdf, 1))
                .filter(at -> at[0] < 100 && at[1] > 45 && at[1] < 95)
                .toList();
        assertThat(inside).as("sender, name, street, town").hasSize(4);
        assertThat(inside).allMatch(at -> at[0] >= 20 && at[0] < 105 && at[1] > 48 && at[1] < 88);
    }

    @Test
    void foldingMarksAreWhereWindowEnvelopesNeedThem() throws Exception {
        byte[] pdf = LetterBatchDocument.render(
                List.of(Samples.letter(Language.DE, "Anna Berger", "Drei Entwürfe", "Kurz.")));

        List<Double> marks = numbers(LINE, Reading.content(pdf, 1))
                .filter(line -> line[0] < 10)
                .map(line -> line[1])
                .toList();
        assertThat(marks).hasSize(3);
        assertThat(marks.get(0)).isCloseTo(105, within(0.1));
        assertThat(marks.get(1)).isCloseTo(148.5, within(0.1));
        assertThat(marks.get(2)).isCloseTo(210, within(0.1));
    }

    @Test
    void anEndlessNameNeverPushesTheTownOutOfTheWindow() throws Exception {
        byte[] pdf = LetterBatchDocument.render(
                List.of(Samples.letter(Language.DE, "Anna ".repeat(80), "Drei Entwürfe", "Kurz.")));

        assertThat(Reading.text(pdf, 1)).contains("…", "Lindenweg 7 12345 Musterstadt");
    }

    @Test
    void theClosingNeverStandsAlone() throws Exception {
        for (int lines = 1; lines < 24; lines++) {
            byte[] pdf = LetterBatchDocument.render(List.of(letter("Zeile.\n\n".repeat(lines), List.of())));
            String last = Reading.text(pdf, Reading.pages(pdf));

            assertThat(last).contains("Zeile.").containsSubsequence("Mit freundlichen", "Sie bekommen diesen Brief");
        }
    }

    @Test
    void headingsAreTagged() throws Exception {
        String text = "Wir feiern.\n\n# Das Programm\n\nEs spielt die Kapelle.\n\n## Anfahrt\n\nMit dem Bus.";
        byte[] pdf = LetterBatchDocument.render(List.of(letter(text, List.of())));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(Anatomy.of(pdf).names()).contains("H1", "H2", "H3");
        assertThat(Reading.text(pdf)).contains("Das Programm", "Anfahrt").doesNotContain("#");
    }

    @Test
    void aHeadingNeverStandsAtTheFootOfAPage() throws Exception {
        for (int lines = 1; lines < 24; lines++) {
            String text = "Zeile.\n\n".repeat(lines) + "# Das Programm\n\nEs spielt die Kapelle.";
            byte[] pdf = LetterBatchDocument.render(List.of(letter(text, List.of())));

            for (int page = 1; page <= Reading.pages(pdf); page++) {
                String read = Reading.text(pdf, page);
                assertThat(read.contains("Das Programm")).isEqualTo(read.contains("Es spielt"));
            }
        }
    }

    @Test
    void printersAreAskedForOneSideAndFullSize() throws Exception {
        try (PdfReader reader = new PdfReader(LetterBatchDocument.render(List.of(letter("Kurz.", List.of()))))) {
            PdfDictionary preferences = reader.getCatalog().getAsDict(PdfName.VIEWERPREFERENCES);

            assertThat(preferences.getAsName(PdfName.DUPLEX)).isEqualTo(PdfName.SIMPLEX);
            assertThat(preferences.getAsName(PdfName.PRINTSCALING)).isEqualTo(PdfName.NONE);
        }
    }

    @Test
    void withoutLettersThereIsNothingToPrint() {
        assertThatThrownBy(() -> LetterBatchDocument.render(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sameDataGiveTheSameBytes() {
        NewsData letter = letter(Samples.text(3), List.of());

        assertThat(LetterBatchDocument.render(List.of(letter, letter)))
                .isEqualTo(LetterBatchDocument.render(List.of(letter, letter)));
    }

    private static NewsData letter(String text, List<EventLine> events) {
        NewsData full = Samples.letter(Language.DE, "Anna Berger", "Drei Entwürfe", text);
        return new NewsData(
                full.language(),
                full.town(),
                full.recipient(),
                full.recipientAddress(),
                full.topic(),
                full.salutation(),
                full.subject(),
                full.text(),
                events,
                full.url(),
                full.date(),
                full.words());
    }

    /** Pairs of millimetres from the left and from the top of the page. */
    private static Stream<double[]> numbers(Pattern pattern, String content) {
        return pattern.matcher(content).results().map(LetterBatchDocumentTest::millimetres);
    }

    private static double[] millimetres(MatchResult match) {
        double scale = 25.4 / 72;
        return new double[] {
            Double.parseDouble(match.group(1)) * scale, (TaggedPdf.HEIGHT - Double.parseDouble(match.group(2))) * scale
        };
    }
}
