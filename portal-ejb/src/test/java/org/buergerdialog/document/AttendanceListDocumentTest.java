package org.buergerdialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import java.util.ArrayList;
import java.util.List;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceListDocumentTest {

    private static final AttendanceEntry ANNA = new AttendanceEntry(
            "Berger, Anna",
            3,
            List.of("Jörg Müller-Lüdenscheidt", "Elif Şahin"),
            List.of("Welche Gruppe? Anfang", "Brauchen Sie eine Nähmaschine? Ja"),
            true);

    private static final AttendanceEntry JONAS = new AttendanceEntry("Weber, Jonas", 1, List.of(), List.of(), false);

    private static byte[] list(Language language, int session, List<AttendanceEntry> entries) {
        return AttendanceListDocument.render(new AttendanceListData(
                language,
                Samples.TOWN,
                "Nähkurs für den Anfang",
                session,
                "Donnerstag, 26. November 2026, 18:30 bis 20:45 Uhr",
                "Bürgerhaus, Werkraum",
                "Lindenweg 7, 12345 Musterstadt",
                entries,
                Samples.REQUESTED));
    }

    private static List<AttendanceEntry> crowd(int size) {
        List<AttendanceEntry> entries = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            entries.add(number % 3 == 0 ? ANNA : JONAS);
        }
        return entries;
    }

    @ParameterizedTest
    @CsvSource({"DE,0", "DE,2", "DE,70", "EN,3"})
    void listPassesPdfUaHoweverManyCome(Language language, int size) throws Exception {
        assertThat(PdfUa.failures(list(language, 0, crowd(size)))).isEmpty();
    }

    @Test
    void namesOfTheWholeTownAndEndlessAnswersPassPdfUa() throws Exception {
        List<AttendanceEntry> entries = Samples.NAMES.stream()
                .map(name -> new AttendanceEntry(name, 10, Samples.NAMES, List.of(Samples.text(8)), false))
                .toList();
        byte[] pdf = list(Language.DE, 1, entries);

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(Reading.text(pdf)).contains(Samples.NAMES);
    }

    @Test
    void listSaysWhoComesToWhichDate() throws Exception {
        assertThat(Reading.text(list(Language.DE, 2, List.of(ANNA, JONAS))))
                .containsSubsequence(
                        "Anwesenheitsliste",
                        "Nähkurs für den Anfang",
                        "2. Termin",
                        "Donnerstag, 26. November 2026, 18:30 bis 20:45 Uhr",
                        "Bürgerhaus, Werkraum",
                        "2 Anmeldungen, 4 Personen",
                        "Stand: 26. November 2026, 18:30 Uhr",
                        "Berger, Anna",
                        "mit Jörg Müller-Lüdenscheidt, Elif Şahin",
                        "Welche Gruppe? Anfang",
                        "Brauchen Sie eine Nähmaschine? Ja",
                        "Weber, Jonas");
    }

    @Test
    void listForNobodySaysSo() throws Exception {
        assertThat(Reading.text(list(Language.EN, 0, List.of()))).contains("Nobody has registered.");
    }

    @Test
    void aLongListGoesOnOnFurtherPages() throws Exception {
        byte[] pdf = list(Language.DE, 0, crowd(70));

        assertThat(Reading.pages(pdf)).isGreaterThan(2);
        for (int page = 1; page <= Reading.pages(pdf); page++) {
            assertThat(Reading.text(pdf, page)).contains("Berger, Anna", "Weber, Jonas");
        }
    }

    @Test
    void aBookmarkLeadsToEachFurtherPageOfALongList() throws Exception {
        byte[] pdf = list(Language.DE, 0, crowd(70));

        try (PdfReader reader = new PdfReader(pdf);
                PdfReader one = new PdfReader(list(Language.DE, 0, crowd(2)))) {
            assertThat(SimpleBookmark.getBookmarkList(reader)).hasSize(Reading.pages(pdf) - 1);
            assertThat(SimpleBookmark.getBookmarkList(one)).isNullOrEmpty();
        }
    }

    @Test
    void sameDataGiveTheSameBytes() {
        assertThat(list(Language.DE, 1, crowd(5))).isEqualTo(list(Language.DE, 1, crowd(5)));
    }
}
