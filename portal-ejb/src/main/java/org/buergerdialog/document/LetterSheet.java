package org.buergerdialog.document;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.List;
import java.util.Map;
import org.buergerdialog.shared.Town;

/** The sheets of one letter after DIN 5008 (form B): window, subject and salutation; what follows is up to its kind. */
final class LetterSheet {

    static final Style BODY = new Style(Typeface.REGULAR, 10.5f, 15.75f, Palette.INK);
    static final Style STRONG = new Style(Typeface.BOLD, 10.5f, 15.75f, Palette.INK);
    static final Style QUIET = new Style(Typeface.REGULAR, 10, 15, Palette.INK_2);
    static final Style SMALL = new Style(Typeface.REGULAR, 8.5f, 12.5f, Palette.INK_2);
    static final Style HEADING_2 = new Style(Typeface.BOLD, 13, 18, Palette.INK);
    static final Style HEADING_3 = new Style(Typeface.BOLD, 11.5f, 16, Palette.INK);

    /** Below the subject. */
    static final Headings HEADINGS =
            new Headings(Tag.HEADING_2, HEADING_2, new Headings(Tag.HEADING_3, HEADING_3, null));

    static final float GAP = 9;
    static final float INDENT = 15;
    static final float LEFT = Millimetres.points(25);
    static final float RIGHT = TaggedPdf.WIDTH - Millimetres.points(20);

    private static final float FOOT = Millimetres.points(13);
    private static final float BOTTOM = Millimetres.points(33);
    private static final float BOTTOM_OF_NEXT_PAGES = Millimetres.points(25);
    private static final float SUBJECT = TaggedPdf.HEIGHT - Millimetres.points(103.5f);

    private static final float BETWEEN_REGARDS = 2;
    private static final int MOST_REGARDS = 8;

    private static final Style HEADING_1 = new Style(Typeface.BOLD, 16, 21, Palette.INK);

    private final TaggedPdf pdf;
    private final Town town;
    private final String subject;
    private final Palette palette;
    private final Stationery stationery;
    private final PageNumbers numbers;
    private final Column column;
    private PdfStructureElement foot;

    LetterSheet(TaggedPdf pdf, Town town, String subject, Texts texts) {
        this.pdf = pdf;
        this.town = town;
        this.subject = subject;
        this.palette = Palette.of(town.accent());
        this.stationery = new Stationery(pdf, town, texts, palette);
        this.numbers = new PageNumbers(pdf, texts, RIGHT, FOOT);
        this.column = new Column(pdf, LEFT, RIGHT - LEFT, SUBJECT, BOTTOM, BOTTOM_OF_NEXT_PAGES, this::nextPage);
    }

    /** Draws all above the text, from the top of the current page; returns the heading. */
    PdfStructureElement open(
            String recipient, String recipientAddress, Map<String, String> information, String salutation) {
        stationery.head(LEFT, RIGHT);
        float above = new LetterWindow(pdf, stationery).draw(recipient, recipientAddress, information);
        column.space(Math.max(0, column.top() - above));
        foot = stationery.foot(LEFT, RIGHT, FOOT);
        PdfStructureElement heading = pdf.element(pdf.body(), Tag.HEADING_1);
        column.text(heading, LineBreaker.largest(subject, HEADING_1, RIGHT - LEFT, 3, 16, 14), subject);
        column.space(14);
        paragraph(BODY, salutation);
        return heading;
    }

    /** Sets a paragraph with a gap below; one without text leaves nothing. */
    void paragraph(Style style, String text) {
        if (!LineBreaker.clean(text).isEmpty()) {
            column.text(pdf.element(pdf.body(), Tag.PARAGRAPH), style, text);
            column.space(GAP);
        }
    }

    /**
     * Sets paragraphs and lists with a gap below; a text without words leaves nothing.
     *
     * @param following how much comes next that must not stand alone on a page
     */
    void prose(String text, float following) {
        if (!LineBreaker.clean(text).isEmpty()) {
            column.blocks(pdf.body(), BODY, text, INDENT, GAP, following);
            column.space(GAP);
        }
    }

    /** Sets how the town takes its leave, line by line, and its name. */
    void regards(String regards) {
        lines(regards).forEach(line -> {
            paragraph(BODY, line);
            column.space(BETWEEN_REGARDS - GAP);
        });
        paragraph(STRONG, town.name());
    }

    /** How high the regards are with the name of the town; of endless ones, as much as should stay together. */
    float regardsHeight(String regards) {
        float height = STRONG.leading();
        for (String line : lines(regards)) {
            height += column.height(BODY, line, 0) + BETWEEN_REGARDS;
        }
        return Math.min(height, MOST_REGARDS * BODY.leading());
    }

    private static List<String> lines(String regards) {
        return regards.lines()
                .filter(line -> !LineBreaker.clean(line).isEmpty())
                .toList();
    }

    /** Ends the letter: its pages get their numbers. */
    void close() {
        pdf.readLast(foot);
        numbers.write();
    }

    Column column() {
        return column;
    }

    Palette palette() {
        return palette;
    }

    /** Draws a bar in the town's colour beside what stands between two heights of the current page. */
    void bar(float top, float bottom) {
        pdf.decoration(canvas -> {
            canvas.setColorFill(palette.accent());
            canvas.rectangle(LEFT, bottom, 2.5f, top - bottom);
            canvas.fill();
        });
    }

    private double nextPage() {
        numbers.mark();
        pdf.newPage();
        stationery.headOfNextPage(LEFT, RIGHT, subject);
        return Stationery.TOP - 40;
    }

    /** An address as people type it. */
    static String shown(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }
}
