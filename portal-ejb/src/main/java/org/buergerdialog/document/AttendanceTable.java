package org.buergerdialog.document;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.ArrayList;
import java.util.List;

/**
 * A row for each registration: a box to tick, name and answers, how many come; the head stands on every page,
 * and a bookmark leads to the first name of each further one.
 */
final class AttendanceTable {

    private static final Style HEAD = new Style(Typeface.BOLD, 9, 14, Palette.INK_2);
    private static final Style NAME = new Style(Typeface.BOLD, 11, 16, Palette.INK);
    private static final Style NUMBER = new Style(Typeface.REGULAR, 11, 16, Palette.INK);
    private static final float BOX = 12;
    private static final float NAMES = 30;
    private static final float NUMBERS = 60;
    private static final float PADDING = 5;

    /** A row longer than this many lines may go on on the next page. */
    private static final int TOGETHER = 12;

    private final TaggedPdf pdf;
    private final Column column;
    private final Texts texts;
    private final Palette palette;
    private final PdfStructureElement table;

    AttendanceTable(TaggedPdf pdf, Column column, Texts texts, Palette palette) {
        this.pdf = pdf;
        this.column = column;
        this.texts = texts;
        this.palette = palette;
        column.keep(HEAD.leading() + PADDING + 3 * NAME.leading());
        table = pdf.element(pdf.body(), Tag.TABLE);
        PdfStructureElement row = pdf.element(table, Tag.ROW);
        pdf.inside(pdf.columnHeader(row), canvas -> head(canvas, column.left(), texts.get("attendance.here")));
        pdf.inside(pdf.columnHeader(row), canvas -> head(canvas, column.left() + NAMES, texts.get("attendance.name")));
        pdf.inside(pdf.columnHeader(row), canvas -> right(canvas, HEAD, texts.get("attendance.people")));
        belowHead();
    }

    private void head(PdfContentByte canvas, float left, String text) {
        TaggedPdf.text(canvas, HEAD, left, column.top() - HEAD.baseline(), text);
    }

    private void right(PdfContentByte canvas, Style style, String text) {
        float left = column.right() - style.face().width(text, style.size());
        TaggedPdf.text(canvas, style, left, column.top() - style.baseline(), text);
    }

    private void belowHead() {
        column.space(HEAD.leading() + PADDING / 2);
    }

    void row(AttendanceEntry entry) {
        List<String> said = new ArrayList<>(entry.answers());
        if (!entry.companions().isEmpty()) {
            said.add(0, texts.get("attendance.with", String.join(", ", entry.companions())));
        }
        float height = NAME.leading();
        for (String line : said) {
            height += column.height(Report.QUIET, line, NAMES + NUMBERS);
        }
        int before = pdf.page();
        column.keep(Math.min(height, TOGETHER * NAME.leading()) + 2 * PADDING);
        if (pdf.page() != before) {
            headAgain();
            pdf.bookmark(null, entry.name(), column.top());
        }
        column.rule();
        column.space(PADDING);
        PdfStructureElement row = pdf.element(table, Tag.ROW);
        box(pdf.element(row, Tag.CELL), entry.here());
        PdfStructureElement name = pdf.rowHeader(row);
        PdfStructureElement people = pdf.element(row, Tag.CELL);
        pdf.inside(people, canvas -> right(canvas, NUMBER, Integer.toString(entry.party())));
        column.beside(NUMBERS, () -> {
            column.text(name, NAME, entry.name(), NAMES);
            said.forEach(line -> column.text(name, Report.QUIET, line, NAMES));
        });
        column.space(PADDING);
    }

    /** Assistive technology knows the head from the first page. */
    private void headAgain() {
        pdf.decoration(canvas -> {
            head(canvas, column.left(), texts.get("attendance.here"));
            head(canvas, column.left() + NAMES, texts.get("attendance.name"));
            right(canvas, HEAD, texts.get("attendance.people"));
        });
        belowHead();
    }

    private void box(PdfStructureElement cell, boolean here) {
        float left = column.left() + 1;
        float bottom = column.top() - (NAME.leading() + BOX) / 2;
        pdf.decoration(canvas -> {
            canvas.setColorStroke(Palette.INK_2);
            canvas.setLineWidth(0.9f);
            canvas.roundRectangle(left, bottom, BOX, BOX, 2);
            canvas.stroke();
        });
        if (here) {
            Rectangle area = new Rectangle(left, bottom, left + BOX, bottom + BOX);
            pdf.figure(cell, texts.get("attendance.here.yes"), area, canvas -> tick(canvas, left, bottom));
        }
    }

    private void tick(PdfContentByte canvas, float left, float bottom) {
        canvas.setColorStroke(palette.text());
        canvas.setLineWidth(1.8f);
        canvas.moveTo(left + 2.5f, bottom + 6);
        canvas.lineTo(left + 5, bottom + 3.2f);
        canvas.lineTo(left + 9.8f, bottom + 9);
        canvas.stroke();
    }
}
