package org.buergerdialog.document;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buergerdialog.shared.Town;

/** Draws many letters after DIN 5008 (form B) into one PDF to print, fold and put into window envelopes. */
public final class LetterBatchDocument {

    private static final float QR = Millimetres.points(24);
    private static final float QR_GAP = 16;
    private static final float CLOSING = 43 + QR;

    private final TaggedPdf pdf;
    private final NewsData letter;
    private final Texts texts;

    private LetterBatchDocument(TaggedPdf pdf, NewsData letter) {
        this.pdf = pdf;
        this.letter = letter;
        this.texts = Texts.in(letter.language().locale());
    }

    /**
     * Renders the letters in their order as one tagged PDF (PDF/UA-1), each starting on a new page; the same data give
     * the same bytes.
     *
     * @throws IllegalArgumentException if there is no letter
     */
    public static byte[] render(List<NewsData> letters) {
        if (letters.isEmpty()) {
            throw new IllegalArgumentException("There is no letter to print");
        }
        NewsData first = letters.get(0);
        Texts texts = Texts.in(first.language().locale());
        String subject = LineBreaker.clean(first.subject());
        TaggedPdf pdf = new TaggedPdf(
                letters.size() == 1 ? subject : texts.get("letter.document", subject),
                first.town().name(),
                texts.locale());
        pdf.printOnOneSide();
        for (NewsData letter : letters) {
            if (letter != first) {
                pdf.newPage();
            }
            pdf.section(letter.language().locale());
            String recipient = LineBreaker.clean(letter.recipient());
            pdf.bookmark(null, recipient.isEmpty() ? letter.subject() : recipient, TaggedPdf.HEIGHT);
            new LetterBatchDocument(pdf, letter).draw();
        }
        return pdf.bytes();
    }

    private void draw() {
        Town town = letter.town();
        Map<String, String> information = new LinkedHashMap<>();
        information.put(texts.get("letter.topic"), letter.topic());
        information.put(texts.get("letter.phone"), town.phone());
        information.put(texts.get("letter.email"), town.email());
        information.put(texts.get("letter.date"), letter.date());
        LetterSheet sheet = new LetterSheet(pdf, town, letter.subject(), texts);
        Column column = sheet.column();
        sheet.open(letter.recipient(), letter.recipientAddress(), information, letter.salutation());
        float closing = CLOSING + sheet.regardsHeight(letter.words().regards());
        boolean ends = LineBreaker.clean(letter.words().after()).isEmpty();
        sheet.prose(letter.words().before(), 0);
        column.blocks(
                pdf.body(),
                LetterSheet.BODY,
                letter.text(),
                LetterSheet.HEADINGS,
                LetterSheet.INDENT,
                LetterSheet.GAP,
                ends && letter.events().isEmpty() ? closing : 0);
        column.space(LetterSheet.GAP);
        events(sheet, column, ends ? closing : 0);
        sheet.prose(letter.words().after(), closing);
        column.space(5);
        column.keep(closing);
        close(sheet, column);
        sheet.close();
    }

    /** @param following how much comes next that must not stand alone on a page */
    private void events(LetterSheet sheet, Column column, float following) {
        if (letter.events().isEmpty()) {
            return;
        }
        column.space(7);
        column.keep(LetterSheet.HEADING_2.leading() + 5 * LetterSheet.BODY.leading());
        if (!LineBreaker.clean(letter.words().heading()).isEmpty()) {
            column.text(
                    pdf.element(pdf.body(), Tag.HEADING_2),
                    LetterSheet.HEADING_2,
                    letter.words().heading());
            column.space(7);
        }
        PdfStructureElement list = pdf.element(pdf.body(), Tag.LIST);
        for (EventLine event : letter.events()) {
            boolean last = event == letter.events().get(letter.events().size() - 1);
            column.keep(4 * LetterSheet.BODY.leading() + (last && following > 0 ? following + 17 : 0));
            event(sheet, column, list, event);
        }
    }

    private void event(LetterSheet sheet, Column column, PdfStructureElement list, EventLine event) {
        PdfStructureElement body = pdf.element(pdf.element(list, Tag.LIST_ITEM), Tag.LIST_BODY);
        float top = column.top();
        int page = pdf.page();
        column.text(pdf.element(body, Tag.PARAGRAPH), LetterSheet.STRONG, event.title(), LetterSheet.INDENT);
        String where = LineBreaker.clean(event.place());
        String when = LineBreaker.clean(event.when());
        column.text(
                pdf.element(body, Tag.PARAGRAPH),
                LetterSheet.QUIET,
                when + (when.isEmpty() || where.isEmpty() ? "" : " · ") + where,
                LetterSheet.INDENT);
        if (!LineBreaker.clean(event.url()).isEmpty()) {
            column.link(
                    body,
                    LetterSheet.QUIET.in(sheet.palette().text()),
                    LetterSheet.shown(event.url()),
                    event.url(),
                    texts.get("letter.event.link", LineBreaker.clean(event.title())),
                    LetterSheet.INDENT);
        }
        if (page == pdf.page()) {
            sheet.bar(top - 1, column.top() + 1);
        }
        column.space(12);
    }

    /** What lies below the text of a letter on paper: who greets, why it came, and how to end that. */
    private void close(LetterSheet sheet, Column column) {
        sheet.regards(letter.words().regards());
        column.space(10);
        column.panel(sheet.palette().soft(), () -> choice(sheet, column));
    }

    private void choice(LetterSheet sheet, Column column) {
        float top = column.top();
        column.beside(QR + QR_GAP, () -> {
            String reason = texts.get("letter.reason", LineBreaker.clean(letter.topic()));
            column.text(pdf.element(pdf.body(), Tag.PARAGRAPH), LetterSheet.SMALL.in(Palette.INK), reason);
            column.space(5);
            String choice =
                    texts.get("letter.choice", LineBreaker.clean(letter.town().phone()));
            column.text(pdf.element(pdf.body(), Tag.PARAGRAPH), LetterSheet.SMALL.in(Palette.INK), choice);
            column.link(
                    pdf.element(pdf.body(), Tag.PARAGRAPH),
                    LetterSheet.SMALL.in(sheet.palette().text()),
                    LetterSheet.shown(letter.url()),
                    letter.url(),
                    texts.get("letter.choice.link"),
                    0);
        });
        float left = column.right() - QR;
        pdf.figure(
                pdf.body(),
                texts.get("letter.choice.alt", letter.url()),
                new Rectangle(left, top - QR, left + QR, top),
                canvas -> QrCode.of(letter.url()).draw(canvas, left, top - QR, QR));
        column.space(Math.max(0, column.top() - (top - QR)));
    }
}
