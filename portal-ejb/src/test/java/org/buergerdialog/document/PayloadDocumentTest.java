package org.buergerdialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.buergerdialog.payload.Payload;
import org.buergerdialog.payload.Payloads;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Town;
import org.junit.jupiter.api.Test;

/**
 * Every payload in every place of every document: it is drawn as text, and nothing is in the file that is not in one with
 * harmless words.
 */
class PayloadDocumentTest {

    /** With letters of all our fonts and from right to left, so that the file has all it can have. */
    private static final Payload HARMLESS = new Payload("", "Harmlos Łódź ☂ ḁ שלום 東\n\n- Liste");

    /** What runs something, leads out of the document, brings files along or asks for entries. */
    private static final List<String> NEVER = List.of(
            "JavaScript",
            "JS",
            "Launch",
            "OpenAction",
            "AA",
            "GoToR",
            "GoToE",
            "SubmitForm",
            "ImportData",
            "ResetForm",
            "Rendition",
            "RichMedia",
            "Movie",
            "Sound",
            "AcroForm",
            "XFA",
            "FileAttachment");

    /** As many as fill several pages. */
    private static final int MANY = 90;

    /** As many characters as stand in one line of a ticket, and of an article. */
    private static final int SHORT = 25;

    private static final int LINE = 60;

    @Test
    void aTicketSaysWhatWasWrittenAndDoesNothing() throws Exception {
        check(PayloadDocumentTest::ticket, Payloads.ALL.stream().map(List::of).toList(), SHORT);
    }

    @Test
    void aTicketIsCalledAfterItsEvent() throws Exception {
        int times = Anatomy.of(ticket(List.of(HARMLESS))).described().size();
        Payloads.each(payload -> {
            Anatomy anatomy = Anatomy.of(ticket(List.of(payload)));
            String title = LineBreaker.clean(payload.text());
            assertThat(anatomy.title()).isEqualTo(title.isEmpty() ? "Ticket:" : "Ticket: " + title);
            assertThat(anatomy.described()).hasSize(times);
            assertThat(anatomy.described())
                    .as("title in the metadata")
                    .contains("title " + anatomy.title().replaceAll("[\\uFFFE\\uFFFF]", "\uFFFD"));
        });
    }

    @Test
    void anInfoPackSaysWhatWasWrittenAndDoesNothing() throws Exception {
        check(PayloadDocumentTest::pack);
    }

    @Test
    void aLetterToAnybodyPassesPdfUa() throws Exception {
        assertThat(PdfUa.failures(letters(Payloads.ALL))).isEmpty();
    }

    @Test
    void lettersSayWhatWasWrittenAndDoNothing() throws Exception {
        check(PayloadDocumentTest::letters);
    }

    @Test
    void anAttendanceListSaysWhatWasWrittenAndDoesNothing() throws Exception {
        check(PayloadDocumentTest::list);
    }

    @Test
    void aReceiptSaysWhatWasWrittenAndDoesNothing() throws Exception {
        check(PayloadDocumentTest::receipt);
    }

    @Test
    void aProofSaysWhatWasWrittenAndDoesNothing() throws Exception {
        check(PayloadDocumentTest::proof);
    }

    private interface Drawing {
        byte[] of(List<Payload> payloads);
    }

    /** Draws a document of each family. */
    private static void check(Drawing drawing) throws Exception {
        check(drawing, families(), LINE);
    }

    /** @param longest as many characters as stand in one line */
    private static void check(Drawing drawing, List<List<Payload>> families, int longest) throws Exception {
        Anatomy harmless = harmless(drawing);
        for (List<Payload> family : families) {
            byte[] pdf = drawing.of(family);
            assertHarmless(family, Anatomy.of(pdf), harmless);
            Glyphs glyphs = Glyphs.of(pdf);
            String drawn = joined(glyphs.drawn());
            String meant = joined(Reading.actualTexts(pdf));
            for (Payload payload : family) {
                assertSaid(payload, drawn, meant, longest);
            }
            assertThat(glyphs.text()).doesNotContain(Payloads.results().toArray(String[]::new));
        }
    }

    /** What there is in a document of many harmless texts, in one of a single long text and in one of a long word. */
    private static Anatomy harmless(Drawing drawing) throws Exception {
        Anatomy many = Anatomy.of(drawing.of(Collections.nCopies(MANY, HARMLESS)));
        for (String text : List.of(HARMLESS.text().repeat(MANY), "Harmlos".repeat(MANY))) {
            many.add(Anatomy.of(drawing.of(List.of(HARMLESS, new Payload("", text)))));
        }
        return many;
    }

    private static List<List<Payload>> families() {
        Map<String, List<Payload>> families = Payloads.ALL.stream()
                .collect(Collectors.groupingBy(Payload::family, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(families.values());
    }

    private static void assertHarmless(List<Payload> family, Anatomy anatomy, Anatomy harmless) {
        assertThat(anatomy.names()).as("names in %s", family).doesNotContainAnyElementsOf(NEVER);
        assertThat(more(anatomy.names(), harmless.names()))
                .as("more names in %s", family)
                .isEmpty();
        assertThat(more(anatomy.operators(), harmless.operators()))
                .as("operators in %s", family)
                .isEmpty();
        assertThat(anatomy.addresses()).as("addresses in %s", family).isEqualTo(harmless.addresses());
    }

    private static Set<String> more(Set<String> found, Set<String> known) {
        Set<String> more = new TreeSet<>(found);
        more.removeAll(known);
        return more;
    }

    /** What is not drawn as it is meant says beside it what is meant. */
    private static void assertSaid(Payload payload, String drawn, String meant, int longest) {
        String said = LineBreaker.clean(payload.text()).replaceFirst("^- ", "");
        if (said.codePointCount(0, said.length()) <= longest) {
            boolean asItIs = Typeface.REGULAR.draws(said)
                    && Typeface.BOLD.draws(said)
                    && !Bidi.requiresBidi(said.toCharArray(), 0, said.length());
            assertThat(asItIs ? drawn : meant).as(payload.toString()).contains(joined(List.of(said)));
        }
    }

    private static String joined(List<String> texts) {
        return String.join("", texts).replaceAll("[\\p{Z}\\p{Cntrl}]+", "");
    }

    private static Town town(String words) {
        return new Town(words, words, words, words, words, words, words, words, "#0a5c5a", "#66c9c2");
    }

    /** On a ticket, the last of them stands everywhere. */
    private static byte[] ticket(List<Payload> payloads) {
        String words = payloads.get(payloads.size() - 1).text();
        return TicketDocument.render(new TicketData(
                Language.DE,
                town(words),
                words,
                words,
                2,
                words,
                words,
                words,
                words,
                "7K3MQ9XTRDW2",
                "https://buergerdialog.musterstadt.example/konto/anmeldungen/7K3MQ9XTRDW2",
                worded(words)));
    }

    private static byte[] pack(List<Payload> payloads) {
        List<InfoPackArticle> articles = new ArrayList<>();
        List<InfoPackEvent> events = new ArrayList<>();
        for (Payload payload : payloads) {
            String words = payload.text();
            articles.add(new InfoPackArticle(Language.DE, words, words, List.of(words, "- " + words), null));
            events.add(new InfoPackEvent(words, words, words, "https://musterstadt.example/veranstaltungen/x", true));
        }
        String words = payloads.get(0).text();
        return InfoPackDocument.render(new InfoPackData(
                Language.DE,
                town(words),
                words,
                words,
                words,
                words,
                articles,
                events,
                2,
                "https://musterstadt.example/veranstaltungen",
                "https://musterstadt.example/",
                words,
                worded(words)));
    }

    private static byte[] letters(List<Payload> payloads) {
        return LetterBatchDocument.render(
                payloads.stream().map(payload -> letter(payload.text())).toList());
    }

    private static NewsData letter(String words) {
        return new NewsData(
                Language.DE,
                town(words),
                words,
                words + "\n12345 Musterstadt",
                words,
                words,
                words,
                words,
                List.of(new EventLine(words, words, words, "https://musterstadt.example/veranstaltungen/x")),
                "https://musterstadt.example/einstellungen",
                words,
                worded(words));
    }

    private static DocumentWords worded(String words) {
        return new DocumentWords(words, words, "- " + words + "\n\n" + words, words, words);
    }

    private static byte[] list(List<Payload> payloads) {
        String words = payloads.get(0).text();
        return AttendanceListDocument.render(new AttendanceListData(
                Language.DE,
                town(words),
                words,
                0,
                words,
                words,
                words,
                payloads.stream()
                        .map(Payload::text)
                        .map(one -> new AttendanceEntry(one, 2, List.of(one), List.of(one), false))
                        .toList(),
                Samples.REQUESTED));
    }

    private static byte[] receipt(List<Payload> payloads) {
        ReceiptData data = Samples.receipt(Language.DE, payloads.get(0).text(), paragraphs(payloads));
        return ReceiptDocument.render(data);
    }

    private static byte[] proof(List<Payload> payloads) {
        String words = payloads.get(0).text();
        ProofData data = Samples.proof(Language.DE, words, paragraphs(payloads), 1);
        ProofMail mail = new ProofMail(
                words, Samples.REQUESTED, words, paragraphs(payloads), words.getBytes(StandardCharsets.UTF_8));
        return ProofDocument.render(new ProofData(
                data.language(),
                town(words),
                words,
                data.madeAt(),
                words,
                words,
                words,
                words,
                words,
                words,
                words,
                data.state(),
                data.doubleOptIn(),
                data.declarations(),
                data.keptMail(),
                mail,
                data.verification()));
    }

    private static String paragraphs(List<Payload> payloads) {
        return payloads.stream().map(Payload::text).collect(Collectors.joining("\n\n"));
    }
}
