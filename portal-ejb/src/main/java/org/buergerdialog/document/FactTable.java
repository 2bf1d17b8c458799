package org.buergerdialog.document;

import com.lowagie.text.pdf.PdfStructureElement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table whose rows name something on the left and say on the right what holds, with hairlines between them. */
final class FactTable {

    private static final Style LABEL = new Style(Typeface.REGULAR, 9, 14, Palette.INK_2);
    private static final float PADDING = 4.5f;

    private final TaggedPdf pdf;
    private final Column column;
    private final float labelWidth;
    private PdfStructureElement table;

    FactTable(TaggedPdf pdf, Column column, float labelWidth) {
        this.pdf = pdf;
        this.column = column;
        this.labelWidth = labelWidth;
    }

    /** Adds a row; parts without text are left out, and so is a row without any. */
    void row(String label, Part... parts) {
        List<Part> said = new ArrayList<>(Arrays.asList(parts));
        said.removeIf(part -> LineBreaker.clean(part.text()).isEmpty());
        if (said.isEmpty()) {
            return;
        }
        int pageBefore = pdf.page();
        column.keep(height(said) + 2 * PADDING);
        if (table == null) {
            table = pdf.element(pdf.body(), Tag.TABLE);
        } else if (pdf.page() == pageBefore) {
            column.rule();
        }
        column.space(PADDING);
        PdfStructureElement row = pdf.element(table, Tag.ROW);
        float below = column.aside(pdf.rowHeader(row), LABEL, label, labelWidth - 12);
        int page = pdf.page();
        PdfStructureElement cell = pdf.element(row, Tag.CELL);
        for (Part part : said) {
            column.text(cell, part.style(), part.text(), labelWidth);
        }
        if (page == pdf.page()) {
            column.space(Math.max(0, column.top() - below));
        }
        column.space(PADDING);
    }

    /** Adds a row with a point in time: universal time first, below it what the town's clock showed; null adds none. */
    void time(String label, Times times, Instant time, Part... more) {
        if (time != null) {
            List<Part> parts = new ArrayList<>();
            parts.add(new Part(Report.BODY, Times.utc(time)));
            parts.add(new Part(Report.QUIET, times.second(time)));
            parts.addAll(List.of(more));
            row(label, parts.toArray(Part[]::new));
        }
    }

    /** What has to fit on the page: the whole row where it is short, else its first lines. */
    private float height(List<Part> parts) {
        float height = 0;
        for (Part part : parts) {
            height += column.height(part.style(), part.text(), labelWidth);
        }
        return Math.min(height, 6 * LABEL.leading());
    }
}
