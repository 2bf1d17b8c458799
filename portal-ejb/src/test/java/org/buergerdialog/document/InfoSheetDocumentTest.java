package org.buergerdialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.util.List;
import java.util.stream.IntStream;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InfoSheetDocumentTest {

    @ParameterizedTest
    @CsvSource({"DE,1", "DE,2", "DE,3", "EN,1", "EN,12"})
    void sheetPassesPdfUaHoweverLong(Language language, int times) throws Exception {
        byte[] pdf = InfoSheetDocument.render(
                Samples.sheet(language, "Anna Berger", "Drei Entwürfe liegen vor", Samples.text(times)));

        assertThat(PdfUa.failures(pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesOfTheWholeTownPassPdfUa(Language language) throws Exception {
        String names = String.join(", ", Samples.NAMES);
        byte[] pdf = InfoSheetDocument.render(Samples.sheet(language, names, Samples.LONG_TITLE, names));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(text(pdf)).contains(Samples.NAMES);
    }

    @Test
    void sheetWithoutAddressAndEventsPassesPdfUa() throws Exception {
        NewsData full = Samples.sheet();
        byte[] pdf = InfoSheetDocument.render(new NewsData(
                full.language(),
                full.town(),
                full.recipient(),
                null,
                full.topic(),
                full.salutation(),
                full.subject(),
                "Ein Satz genügt.",
                List.of(),
                full.url(),
                full.date()));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Ein Satz genügt.").doesNotContain("Passende Termine");
    }

    @Test
    void pagesAreNumberedWhereThereAreSeveral() throws Exception {
        byte[] one = InfoSheetDocument.render(Samples.sheet(Language.DE, "Anna Berger", "Kurz", "Kurz."));
        byte[] several = InfoSheetDocument.render(Samples.sheet(Language.DE, "Anna Berger", "Lang", Samples.text(4)));

        assertThat(numberedPages(one)).isZero();
        assertThat(numberedPages(several)).isGreaterThan(1).isEqualTo(pages(several));
    }

    @Test
    void sheetReadsLikeALetter() throws Exception {
        assertThat(text(InfoSheetDocument.render(Samples.sheet(Language.DE, "Łukasz Żółć", "Drei Entwürfe", "Kurz."))))
                .containsSubsequence(
                        "Łukasz Żółć",
                        "Lindenweg 7",
                        "Drei Entwürfe",
                        "Guten Tag, Łukasz Żółć,",
                        "Kurz.",
                        "Passende Termine für Sie",
                        "Bürgerversammlung: Verkehr in der Altstadt",
                        "Mit freundlichen Grüßen",
                        "weil Sie das Thema „Verkehr & Baustellen“ abonniert haben");
    }

    @Test
    void sameDataGiveTheSameBytes() {
        assertThat(InfoSheetDocument.render(Samples.sheet())).isEqualTo(InfoSheetDocument.render(Samples.sheet()));
    }

    private static int pages(byte[] pdf) throws Exception {
        try (PdfReader reader = new PdfReader(pdf)) {
            return reader.getNumberOfPages();
        }
    }

    /** The number of a page is its only form XObject. */
    private static int numberedPages(byte[] pdf) throws Exception {
        try (PdfReader reader = new PdfReader(pdf)) {
            return (int) IntStream.rangeClosed(1, reader.getNumberOfPages())
                    .mapToObj(page -> reader.getPageN(page).getAsDict(PdfName.RESOURCES))
                    .filter(resources -> resources.getAsDict(PdfName.XOBJECT) != null)
                    .count();
        }
    }

    private static String text(byte[] pdf) throws Exception {
        try (PdfReader reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
        }
    }
}
