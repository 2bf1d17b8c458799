package org.buergerdialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.BaseFont;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {

    private static final String EVERYDAY =
            "Grüße, Öl & Straße – „Anna“ zahlt 5,50 € (ab 18:30 Uhr) für 3 × Café… Łukasz Şahin § 7 · 20 °C";

    @ParameterizedTest
    @EnumSource(names = {"REGULAR", "BOLD"})
    void everydayTextTakesNoFontButTheReadyOne(Typeface face) {
        assertThat(face.runs(EVERYDAY)).hasSize(1);
        assertThat(face.runs(EVERYDAY).get(0).font().getPostscriptFontName()).startsWith("COMMON+Inter-");
    }

    @ParameterizedTest
    @EnumSource(names = {"REGULAR", "BOLD"})
    void theReadyFontIsAsWideAsTheOneItWasCutFrom(Typeface face) {
        BaseFont ready = face.runs("a").get(0).font();
        BaseFont whole = face.runs("ễ").get(0).font();

        assertThat(whole).isNotSameAs(ready);
        for (char character = ' '; character < 0x2200; character++) {
            if (ready.charExists(character)) {
                assertThat(ready.getWidth(character)).as("%x", (int) character).isEqualTo(whole.getWidth(character));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void widthIsThatOfTheRuns(Typeface face) {
        for (String text : List.of(EVERYDAY, "Nguyễn Thị Hà", "Ελένη علي 東 ✓", "")) {
            double runs = face.runs(text).stream()
                    .mapToDouble(run -> run.font().getWidthPoint(run.text(), 10))
                    .sum();
            assertThat((double) face.width(text, 10)).isCloseTo(runs, org.assertj.core.data.Offset.offset(0.01));
        }
    }

    @Test
    void aWordWithARareLetterStaysInOneFont() {
        assertThat(Typeface.BOLD.runs("Frau Nguyễn kommt").stream().map(Typeface.Run::text))
                .containsExactly("Frau ", "Nguyễn ", "kommt");
    }

    @Test
    void interCoversTheLatinGreekAndCyrillicOfOurTowns() {
        String names = String.join(" ", Samples.NAMES) + " Ẁŷ ễ ị ẞ „“ ‚‘ – … € № Иван Ґ";

        for (Typeface face : List.of(Typeface.REGULAR, Typeface.BOLD)) {
            assertThat(face.runs(LineBreaker.clean(names)))
                    .as(face.name())
                    .allMatch(run -> run.font().getPostscriptFontName().contains("Inter"));
        }
    }

    @Test
    void aCharacterInterLacksComesFromTheSecondFontOrIsMarkedAsMissing() {
        List<Typeface.Run> runs = Typeface.REGULAR.runs("a\u0634b\u6771");

        assertThat(runs.stream().map(Typeface.Run::text)).containsExactly("a", "\u0634", "b", "\uFFFD");
        assertThat(runs.get(3).font().charExists(0xFFFD)).isTrue();
    }

    @Test
    void aPictureNoFontHasIsLeftOut() {
        assertThat(Typeface.REGULAR.runs("Fest \uD83E\uDD73!").stream().map(Typeface.Run::text))
                .containsExactly("Fest ", "!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łukasz Żółć",
                "Nguyễn Thị Hà",
                "Elif Şahin",
                "Đặng Văn Ưởng",
                "Ħal Għaxaq",
                "GROẞMANN",
                "Ķīlis Ņņūģš",
                "Ştefan Țepeș Ğüneş İnan ıssız",
                "Þórður Æðelstan Øst",
                "Ŵyn Ẃỳ Ǧǩ Ŋŋ",
                "Ελένη Παπαδοπούλου",
                "Юрій Ґалаґан Ђорђе Љубав"
            })
    void aNameIsDrawnWithItsOwnLettersAndReadBack(String name) throws Exception {
        byte[] pdf = TicketDocument.render(Samples.ticket(Language.DE, name, "Tag der offenen Kita"));

        Glyphs glyphs = Glyphs.of(pdf);
        assertThat(glyphs.text()).contains(name);
        assertThat(glyphs.missing()).isZero();
        assertThat(glyphs.text()).doesNotContain("\uFFFD");
        assertThat(glyphs.fonts()).allMatch(font -> font.contains("Inter"));
    }

    /** What decomposed input (macOS) and the national sets of DIN 91379 bring. */
    @Test
    void combiningMarksHaveAGlyph() throws Exception {
        byte[] pdf = TicketDocument.render(
                Samples.ticket(Language.DE, "Mu\u0308ller C\u0306ile L\u0325a R\u0325o", "Tag der offenen Kita"));

        assertThat(Glyphs.of(pdf).missing()).isZero();
        assertThat(Glyphs.of(pdf).text()).contains("Müller").doesNotContain("\uFFFD");
        assertThat(PdfUa.failures(pdf)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"علي حسن", "שלום כהן", "დავით", "Արամ"})
    void otherScriptsComeFromTheSecondFont(String name) throws Exception {
        byte[] pdf = TicketDocument.render(Samples.ticket(Language.DE, name, "Treffen mit " + name));

        Glyphs glyphs = Glyphs.of(pdf);
        assertThat(glyphs.missing()).isZero();
        assertThat(glyphs.fonts()).anyMatch(font -> font.contains("DejaVu"));
        assertThat(glyphs.text()).doesNotContain("\uFFFD");
        assertThat(PdfUa.failures(pdf)).isEmpty();
    }

    @Test
    void arabicLettersAreJoinedAndKeepTheirMeaning() throws Exception {
        byte[] pdf = TicketDocument.render(Samples.ticket(Language.DE, "علي حسن", "Tag der offenen Kita"));

        // the final form of yeh stands at the left end of its word
        assertThat(Glyphs.of(pdf).drawn()).anyMatch(letter -> letter.equals("\uFEF2"));
        assertThat(Reading.actualTexts(pdf)).map(String::strip).contains("علي حسن");
    }

    @Test
    void whatNoFontHasKeepsItsMeaningForWhoeverListens() throws Exception {
        byte[] pdf = TicketDocument.render(Samples.ticket(Language.DE, "東京 太郎", "Fest \uD83E\uDD73"));

        assertThat(Glyphs.of(pdf).missing()).isZero();
        assertThat(Reading.actualTexts(pdf)).map(String::strip).contains("東京 太郎");
        assertThat(PdfUa.failures(pdf)).isEmpty();
    }

    @Test
    void theReadyFontIsTheSameInEveryDocument() throws Exception {
        Set<String> fonts = new HashSet<>();
        for (String name : Samples.NAMES) {
            fonts.add(Glyphs.fontFile(
                    TicketDocument.render(Samples.ticket(Language.DE, name, "Kita")), "COMMON+Inter-Bold"));
        }

        assertThat(fonts).hasSize(1).doesNotContainNull();
    }
}
