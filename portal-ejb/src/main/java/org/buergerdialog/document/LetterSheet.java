package org.buergerdialog.document;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.Map;
import java.util.function.Consumer;

/** One letter after DIN 5008 (form B) in a document: window, text and events; how it closes is up to its kind. */
final class LetterSheet {

    static final Style BODY = new Style(Typeface.REGULAR, 10.5f, 15.75f, Palette.INK);
    static final Style STRONG = new Style(Typeface.BOLD, 10.5f, 15.75f, Palette.INK);
    static final Style SMALL = new Style(Typeface.REGULAR, 8.5f, 12.5f, Palette.INK_2);
    static final float GAP = 9;

    private static final float LEFT = Millimetres.points(25);
    private static final float RIGHT = TaggedPdf.WIDTH - Millimetres.points(20);
    private static final float FOOT = Millimetres.points(13);
    private static final float BOTTOM = Millimetres.points(33);
    private static final float BOTTOM_OF_NEXT_PAGES = Millimetres.points(25);
    private static final float SUBJECT = TaggedPdf.HEIGHT - Millimetres.points(103.5f);
    private static final float INDENT = 15;

    private static final Style HEADING_1 = new Style(Typeface.BOLD, 16, 21, Palette.INK);
    private static final Style HEADING_2 = new Style(Typeface.BOLD, 13, 18, Palette.INK);
    private static final Style QUIET = new Style(Typeface.REGULAR, 10, 15, Palette.INK_2);

    private final TaggedPdf pdf;
    private final NewsData letter;
    private final Texts texts;
    private final Palette palette;
    private final Stationery stationery;
    private final PageNumbers numbers;
    private final Column column;

    LetterSheet(TaggedPdf pdf, NewsData letter, Texts texts) {
        this.pdf = pdf;
        this.letter = letter;
        this.texts = texts;
        this.palette = Palette.of(letter.town().accent());
        this.stationery = new Stationery(pdf, letter.town(), texts, palette);
        this.numbers = new PageNumbers(pdf, texts, RIGHT, FOOT);
        this.column = new Column(pdf, LEFT, RIGHT - LEFT, SUBJECT, BOTTOM, BOTTOM_OF_NEXT_PAGES, this::nextPage);
    }

    /**
     * Draws the letter from the top of the current page.
     *
     * @param closingHeight how high the closing is, so that it never stands alone on a page
     */
    void draw(Map<String, String> information, float closingHeight, Consumer<Column> closing) {
        stationery.head(LEFT, RIGHT);
        float above =
                new LetterWindow(pdf, stationery).draw(letter.recipient(), letter.recipientAddress(), information);
        column.space(Math.max(0, column.top() - above));
        PdfStructureElement foot = stationery.foot(LEFT, RIGHT, FOOT);
        Style subject = LineBreaker.largest(letter.subject(), HEADING_1, RIGHT - LEFT, 3, 16, 14);
        column.text(pdf.element(pdf.body(), Tag.HEADING_1), subject, letter.subject());
        column.space(14);
        paragraph(BODY, letter.salutation());
        column.blocks(
                pdf.body(), BODY, letter.text(), INDENT, GAP, letter.events().isEmpty() ? closingHeight : 0);
        column.space(GAP);
        events(closingHeight);
        column.space(5);
        column.keep(closingHeight);
        closing.accept(column);
        pdf.readLast(foot);
        numbers.write();
    }

    /** Sets a paragraph with a gap below; one without text leaves nothing. */
    void paragraph(Style style, String text) {
        if (!LineBreaker.clean(text).isEmpty()) {
            column.text(pdf.element(pdf.body(), Tag.PARAGRAPH), style, text);
            column.space(GAP);
        }
    }

    /** Sets greeting and name of the town. */
    void regards() {
        paragraph(BODY, texts.get("letter.regards"));
        column.space(2 - GAP);
        paragraph(STRONG, letter.town().name());
    }

    Palette palette() {
        return palette;
    }

    private double nextPage() {
        numbers.mark();
        pdf.newPage();
        stationery.headOfNextPage(LEFT, RIGHT, letter.subject());
        return Stationery.TOP - 40;
    }

    private void events(float closingHeight) {
        if (letter.events().isEmpty()) {
            return;
        }
        column.space(7);
        column.keep(HEADING_2.leading() + 5 * BODY.leading());
        column.text(pdf.element(pdf.body(), Tag.HEADING_2), HEADING_2, texts.get("letter.events"));
        column.space(7);
        PdfStructureElement list = pdf.element(pdf.body(), Tag.LIST);
        for (EventLine event : letter.events()) {
            boolean last = event == letter.events().get(letter.events().size() - 1);
            column.keep(4 * BODY.leading() + (last ? closingHeight + 17 : 0));
            event(list, event);
        }
    }

    private void event(PdfStructureElement list, EventLine event) {
        PdfStructureElement body = pdf.element(pdf.element(list, Tag.LIST_ITEM), Tag.LIST_BODY);
        float top = column.top();
        int page = pdf.page();
        column.text(pdf.element(body, Tag.PARAGRAPH), STRONG, event.title(), INDENT);
        String where = LineBreaker.clean(event.place());
        String when = LineBreaker.clean(event.when());
        column.text(
                pdf.element(body, Tag.PARAGRAPH),
                QUIET,
                when + (when.isEmpty() || where.isEmpty() ? "" : " · ") + where,
                INDENT);
        if (!LineBreaker.clean(event.url()).isEmpty()) {
            column.link(
                    body,
                    QUIET.in(palette.text()),
                    shown(event.url()),
                    event.url(),
                    texts.get("letter.event.link", LineBreaker.clean(event.title())),
                    INDENT);
        }
        if (page == pdf.page()) {
            bar(top - 1, column.top() + 1);
        }
        column.space(12);
    }

    private void bar(float top, float bottom) {
        pdf.decoration(canvas -> {
            canvas.setColorFill(palette.accent());
            canvas.rectangle(LEFT, bottom, 2.5f, top - bottom);
            canvas.fill();
        });
    }

    /** An address as people type it. */
    static String shown(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }
}
