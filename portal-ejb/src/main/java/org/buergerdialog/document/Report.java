package org.buergerdialog.document;

import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfStructureElement;
import org.buergerdialog.shared.Town;

/** A document of facts on the town's paper: headings with bookmarks, paragraphs, tables, and page numbers. */
final class Report {

    static final Style BODY = new Style(Typeface.REGULAR, 9.5f, 14, Palette.INK);
    static final Style STRONG = new Style(Typeface.BOLD, 9.5f, 14, Palette.INK);
    static final Style QUIET = new Style(Typeface.REGULAR, 9, 13.5f, Palette.INK_2);
    static final Style FINE = new Style(Typeface.REGULAR, 8, 12, Palette.INK_2);
    static final Style CODE = new Style(Typeface.MONO, 8, 13, Palette.INK);
    static final float INDENT = 15;
    static final float LABELS = 124;

    private static final float LEFT = Millimetres.points(25);
    private static final float RIGHT = TaggedPdf.WIDTH - Millimetres.points(20);
    private static final float FOOT = Millimetres.points(13);
    private static final float BOTTOM = Millimetres.points(28);
    private static final float BOTTOM_OF_NEXT_PAGES = Millimetres.points(25);
    private static final float HEAD = Millimetres.points(24);
    private static final float GAP = 8;

    private static final Style EYEBROW = new Style(Typeface.BOLD, 10, 14, Palette.INK);
    private static final Style TITLE = new Style(Typeface.BOLD, 20, 25, Palette.INK);
    private static final Style HEADING_2 = new Style(Typeface.BOLD, 12.5f, 17, Palette.INK);
    private static final Style HEADING_3 = new Style(Typeface.BOLD, 10.5f, 15, Palette.INK);

    private final TaggedPdf pdf;
    private final Palette palette;
    private final Stationery stationery;
    private final PageNumbers numbers;
    private final PdfStructureElement foot;
    private final Column column;
    private PdfOutline chapter;

    /** @param name what stands at the head of further pages, so that a lost page finds its document */
    Report(TaggedPdf pdf, Town town, Texts texts, String name) {
        this.pdf = pdf;
        this.palette = Palette.of(town.accent());
        this.stationery = new Stationery(pdf, town, texts, palette);
        this.numbers = new PageNumbers(pdf, texts, RIGHT, FOOT);
        this.column = new Column(pdf, LEFT, RIGHT - LEFT, Stationery.TOP - HEAD, BOTTOM, BOTTOM_OF_NEXT_PAGES, () -> {
            numbers.mark();
            pdf.newPage();
            stationery.headOfNextPage(LEFT, RIGHT, name);
            return Stationery.TOP - 40;
        });
        stationery.head(LEFT, RIGHT);
        foot = stationery.foot(LEFT, RIGHT, FOOT);
    }

    Column column() {
        return column;
    }

    Palette palette() {
        return palette;
    }

    /** Sets what kind of document this is and, as its first heading, what it is about. */
    void title(String kind, String title) {
        column.text(pdf.element(pdf.body(), Tag.PARAGRAPH), EYEBROW.in(palette.text()), kind);
        column.space(3);
        Style style = LineBreaker.largest(title, TITLE, RIGHT - LEFT, 2, 20, 17, 14);
        column.text(pdf.element(pdf.body(), Tag.HEADING_1), style, title);
        column.space(GAP);
    }

    /** Starts a chapter; this much of it stays on the page of its heading. */
    void heading(String heading, float together) {
        column.space(11);
        column.keep(HEADING_2.leading() + 5 + together);
        chapter = pdf.bookmark(null, heading, column.top() + 6);
        column.text(pdf.element(pdf.body(), Tag.HEADING_2), HEADING_2, heading);
        column.space(5);
    }

    /** Starts a part of a chapter; this much of it stays on the page of its heading. */
    void subheading(String heading, float together) {
        column.space(9);
        column.keep(HEADING_3.leading() + 3 + together);
        pdf.bookmark(chapter, heading, column.top() + 6);
        column.text(pdf.element(pdf.body(), Tag.HEADING_3), HEADING_3, heading);
        column.space(3);
    }

    void paragraph(Style style, String text) {
        if (!LineBreaker.clean(text).isEmpty()) {
            column.text(pdf.element(pdf.body(), Tag.PARAGRAPH), style, text);
            column.space(GAP);
        }
    }

    Part body(String text) {
        return new Part(BODY, text);
    }

    Part quiet(String text) {
        return new Part(QUIET, text);
    }

    Part code(String text) {
        return new Part(CODE, text);
    }

    /** Draws two lines to sign on, with what belongs on each. */
    void signature(String first, String second) {
        float middle = (LEFT + RIGHT) / 2;
        float top = column.top();
        pdf.decoration(canvas -> {
            Stationery.rule(canvas, LEFT, middle - 12, top);
            Stationery.rule(canvas, middle + 12, RIGHT, top);
        });
        column.space(3);
        note(LEFT, first);
        note(middle + 12, second);
        column.space(FINE.leading());
    }

    private void note(float left, String text) {
        pdf.inside(
                pdf.element(pdf.body(), Tag.PARAGRAPH),
                canvas -> TaggedPdf.text(canvas, FINE, left, column.top() - FINE.baseline(), text));
    }

    FactTable table() {
        return new FactTable(pdf, column, LABELS);
    }

    /** Closes the document. */
    byte[] bytes() {
        pdf.readLast(foot);
        numbers.write();
        return pdf.bytes();
    }
}
