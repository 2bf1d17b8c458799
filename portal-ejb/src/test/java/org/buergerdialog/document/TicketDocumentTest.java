package org.buergerdialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketDocumentTest {

    private static final Pattern FIGURE = Pattern.compile("/Figure <<.*?EMC", Pattern.DOTALL);
    private static final Pattern MODULES = Pattern.compile("(\\d+) (\\d+) (\\d+) 1 re");

    @ParameterizedTest
    @EnumSource(Language.class)
    void ticketPassesPdfUa(Language language) throws Exception {
        byte[] pdf = TicketDocument.render(Samples.ticket(language, "Anna Berger", "Tag der offenen Kita"));

        assertThat(PdfUa.failures(pdf)).isEmpty();
    }

    @Test
    void namesOfTheWholeTownPassPdfUa() throws Exception {
        for (String name : Samples.NAMES) {
            assertThat(PdfUa.failures(TicketDocument.render(Samples.ticket(Language.EN, name, Samples.LONG_TITLE))))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void aDocumentWithoutTagsFailsPdfUa() throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (Document document = new Document()) {
            PdfWriter.getInstance(document, pdf);
            document.open();
            document.add(new Paragraph("No tags"));
        }

        assertThat(PdfUa.failures(pdf.toByteArray())).isNotEmpty();
    }

    @Test
    void charactersOfOtherScriptsPassPdfUa() throws Exception {
        byte[] pdf =
                TicketDocument.render(Samples.ticket(Language.DE, "علي ✓ 東 \uD83D\uDE80 \u0007", "İstanbul\tשלום"));

        assertThat(PdfUa.failures(pdf)).isEmpty();
    }

    @Test
    void aTitleWithoutEndIsCutAndStillPassesPdfUa() throws Exception {
        byte[] pdf = TicketDocument.render(Samples.ticket(Language.DE, "A".repeat(300), Samples.LONG_TITLE.repeat(5)));

        assertThat(text(pdf)).contains("…", "Wann", "7K3M Q9XT RDW2");
        assertThat(PdfUa.failures(pdf)).isEmpty();
    }

    @Test
    void missingPartsAreLeftOut() throws Exception {
        TicketData full = Samples.ticket();
        byte[] pdf = TicketDocument.render(new TicketData(
                full.language(),
                full.town(),
                null,
                full.holder(),
                1,
                full.title(),
                full.when(),
                full.place(),
                null,
                full.code(),
                full.url(),
                new DocumentWords(null, null, null, null, null)));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(text(pdf)).doesNotContain("Personen", "people");
    }

    @Test
    void ticketFitsOnePage() throws Exception {
        try (PdfReader reader =
                new PdfReader(TicketDocument.render(Samples.ticket(Language.DE, "Anna Berger", Samples.LONG_TITLE)))) {
            assertThat(reader.getNumberOfPages()).isOne();
        }
    }

    @Test
    void ticketReadsInTheOrderOfInterest() throws Exception {
        for (String name : Samples.NAMES) {
            String text = text(TicketDocument.render(Samples.ticket(Language.DE, name, "Tag der offenen Kita")));

            assertThat(text)
                    .containsSubsequence(
                            "Musterstadt",
                            "Tag der offenen Kita",
                            name,
                            "3 Personen",
                            "26. November",
                            "7K3M Q9XT RDW2");
        }
    }

    @Test
    void qrCodeDecodesToTheTicketAddress() throws Exception {
        TicketData ticket = Samples.ticket();

        assertThat(new Decoder()
                        .decode(drawnModules(TicketDocument.render(ticket)))
                        .getText())
                .isEqualTo(ticket.url());
    }

    @Test
    void sameDataGiveTheSameBytes() {
        assertThat(TicketDocument.render(Samples.ticket())).isEqualTo(TicketDocument.render(Samples.ticket()));
    }

    @Test
    void manyThreadsDrawTheSameTicket() {
        byte[] expected = TicketDocument.render(Samples.ticket());

        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> TicketDocument.render(Samples.ticket()))
                        .toList())
                .allMatch(pdf -> Arrays.equals(pdf, expected));
    }

    @Test
    void codeIsShownInGroupsOfFour() {
        assertThat(TicketCard.grouped("7K3MQ9XTRDW2")).isEqualTo("7K3M Q9XT RDW2");
        assertThat(TicketCard.grouped("7K3MQ9XTR")).isEqualTo("7K3M Q9XT R");
        assertThat(TicketCard.grouped("7K3-MQ9")).isEqualTo("7K3-MQ9");
    }

    private static String text(byte[] pdf) throws Exception {
        try (PdfReader reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
        }
    }

    /** The modules as they stand on the page: rectangles in module units, the last figure of the page. */
    private static BitMatrix drawnModules(byte[] pdf) throws Exception {
        try (PdfReader reader = new PdfReader(pdf)) {
            String page = new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1);
            List<String> figures =
                    FIGURE.matcher(page).results().map(MatchResult::group).collect(Collectors.toList());
            List<int[]> runs = MODULES.matcher(figures.get(figures.size() - 1))
                    .results()
                    .map(run -> IntStream.rangeClosed(1, 3)
                            .map(group -> Integer.parseInt(run.group(group)))
                            .toArray())
                    .toList();
            int size = runs.stream().mapToInt(run -> run[0] + run[2]).max().orElseThrow();
            BitMatrix modules = new BitMatrix(size);
            runs.forEach(run -> modules.setRegion(run[0], size - 1 - run[1], run[2], 1));
            return modules;
        }
    }
}
