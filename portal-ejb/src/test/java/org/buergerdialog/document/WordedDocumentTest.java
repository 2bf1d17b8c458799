package org.buergerdialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.buergerdialog.payload.Payload;
import org.buergerdialog.payload.Payloads;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the town says in its documents, they are accessible and lose nothing. */
class WordedDocumentTest {

    /** Each document that the town words. */
    private enum Kind {
        TICKET(words -> TicketDocument.render(Samples.ticket(words))),
        INFO_PACK(words -> InfoPackDocument.render(Samples.with(Samples.pack(), words))),
        LETTER(words -> LetterBatchDocument.render(List.of(
                Samples.with(Samples.letter(Language.DE, "Anna Berger", "Drei Entwürfe", Samples.text(1)), words))));

        private final Function<DocumentWords, byte[]> drawing;

        Kind(Function<DocumentWords, byte[]> drawing) {
            this.drawing = drawing;
        }

        byte[] draw(DocumentWords words) {
            return drawing.apply(words);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatTheTownSays(Kind kind) throws Exception {
        byte[] pdf = kind.draw(new DocumentWords(
                "Kommen Sie vorbei",
                "wir freuen uns auf Sie.\n\nDas ist neu:\n- der Eingang am Fluss\n- die Garderobe",
                "Fragen? Rufen Sie an.\n\n- Montag bis Freitag\n- 8 bis 16 Uhr",
                "Hier mit dem Telefon scannen",
                "Herzlich grüßt\nIhr Rathaus"));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(Reading.text(pdf))
                .containsSubsequence("wir freuen uns auf Sie.", "Das ist neu:", "die Garderobe")
                .containsSubsequence("Kommen Sie vorbei", "Fragen? Rufen Sie an.", "8 bis 16 Uhr");
        if (kind != Kind.TICKET) {
            assertThat(Reading.text(pdf))
                    .containsSubsequence("8 bis 16 Uhr", "Herzlich grüßt", "Ihr Rathaus", "Musterstadt");
        }
    }

    @ParameterizedTest
    @EnumSource
    void letsWhatHasNoEndFlowOn(Kind kind) throws Exception {
        String text = IntStream.rangeClosed(1, 300)
                .mapToObj(number -> "Satz" + number + "." + (number % 9 == 0 ? "\n\n" : " "))
                .collect(Collectors.joining());
        String list = IntStream.rangeClosed(1, 150)
                .mapToObj(number -> "- Punkt " + number)
                .collect(Collectors.joining("\n"));
        byte[] pdf = kind.draw(new DocumentWords(
                "Überschrift ".repeat(12), text, list, "Hier scannen und gleich anmelden, bitte", "Gruß\n".repeat(40)));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(Reading.pages(pdf)).isGreaterThan(2);
        assertThat(Reading.text(pdf))
                .containsSubsequence(IntStream.rangeClosed(1, 300)
                        .mapToObj(number -> "Satz" + number + ".")
                        .toList())
                .containsSubsequence(IntStream.rangeClosed(1, 150)
                        .mapToObj(number -> "Punkt " + number)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void needsNoWords(Kind kind) throws Exception {
        byte[] pdf = kind.draw(new DocumentWords(null, " ", "\n", null, null));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(Reading.text(pdf)).doesNotContain("null");
    }

    @ParameterizedTest
    @EnumSource
    void staysAccessibleWithHostileWords(Kind kind) throws Exception {
        for (List<Payload> family : Payloads.ALL.stream()
                .collect(Collectors.groupingBy(Payload::family))
                .values()) {
            String one = family.get(0).text();
            byte[] pdf = kind.draw(new DocumentWords(
                    one, joined(family, "\n\n"), "- " + joined(family, "\n- "), one, joined(family, "\n")));
            assertThat(PdfUa.failures(pdf)).as(family.get(0).family()).isEmpty();
        }
    }

    /** More than a page of words, so that the rest does not hide that something went wrong. */
    @Test
    void aTicketWithoutEndStillLetsItsHolderIn() throws Exception {
        byte[] pdf =
                Kind.TICKET.draw(new DocumentWords("Gut zu wissen", "Ein Satz. ".repeat(800), "Hinweis.", null, null));

        assertThat(Reading.text(pdf, 1)).contains("7K3M Q9XT RDW2", "Verkehr in der Altstadt");
        assertThat(Reading.text(pdf, Reading.pages(pdf)))
                .containsSubsequence("Gut zu wissen", "Hinweis.", "buergerdialog.musterstadt.example/konto");
    }

    @Test
    void theClosingOfALetterNeverStandsAlone() throws Exception {
        for (int lines = 1; lines < 24; lines++) {
            byte[] pdf = Kind.LETTER.draw(
                    new DocumentWords("Termine", "Davor.\n\n".repeat(lines), "Danach.", null, "Es grüßt\ndas Rathaus"));
            String last = Reading.text(pdf, Reading.pages(pdf));

            assertThat(last)
                    .containsSubsequence("Danach.", "Es grüßt das Rathaus Musterstadt", "Sie bekommen diesen Brief");
        }
    }

    private static String joined(List<Payload> payloads, String between) {
        return Stream.concat(payloads.stream().map(Payload::text), Stream.of("Ende"))
                .collect(Collectors.joining(between));
    }
}
