package org.buergerdialog.document;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The card in the middle of a ticket: what it is for, for whom, when and where, and the QR code. */
final class TicketCard {

    private static final float PADDING = 24;
    private static final float QR = Millimetres.points(45);
    private static final float RADIUS = 12;
    private static final float NOTCH = 8;
    private static final float LABEL_GAP = 1;
    private static final float ROW_GAP = 12;
    private static final float[] TITLE_SIZES = {28, 24, 20, 17, 14, 12};
    private static final int GOOD_TITLE_LINES = 3;
    private static final int MOST_TITLE_LINES = 8;
    private static final int MOST_PART_LINES = 4;
    private static final Pattern PLAIN_CODE = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Style TITLE = new Style(Typeface.BOLD, 28, 33.6f, Palette.INK);
    private static final Style LABEL = new Style(Typeface.REGULAR, 9.5f, 14, Palette.INK_2);
    private static final Style HOLDER = new Style(Typeface.BOLD, 17, 22, Palette.INK);
    private static final Style STRONG = new Style(Typeface.BOLD, 12.5f, 17.5f, Palette.INK);
    private static final Style PLAIN = new Style(Typeface.REGULAR, 10.5f, 15.5f, Palette.INK_2);
    private static final Style CODE = new Style(Typeface.BOLD, 13, 18, Palette.INK);

    private final TaggedPdf pdf;
    private final TicketData ticket;
    private final Texts texts;
    private final Palette palette;
    private final float left;
    private final float width;
    private final Style title;
    private final List<String> titleLines;
    private final List<Row> rows;
    private final List<String> codeLines;

    TicketCard(TaggedPdf pdf, TicketData ticket, Texts texts, Palette palette, float left, float width) {
        this.pdf = pdf;
        this.ticket = ticket;
        this.texts = texts;
        this.palette = palette;
        this.left = left;
        this.width = width;
        float titleWidth = width - 2 * PADDING;
        this.title = LineBreaker.largest(ticket.title(), TITLE, titleWidth, GOOD_TITLE_LINES, TITLE_SIZES);
        this.titleLines = LineBreaker.atMost(MOST_TITLE_LINES, LineBreaker.balanced(ticket.title(), title, titleWidth));
        float textWidth = width - QR - 3 * PADDING;
        this.rows = List.of(
                row("ticket.for", textWidth, new Part(HOLDER, ticket.holder()), new Part(PLAIN, party())),
                row("ticket.when", textWidth, new Part(STRONG, ticket.when())),
                row("ticket.where", textWidth, new Part(STRONG, ticket.place()), new Part(PLAIN, ticket.address())));
        this.codeLines = LineBreaker.lines(grouped(ticket.code()), CODE, QR);
    }

    /** Says how many are let in; nothing where it is the holder alone. */
    private String party() {
        return ticket.party() > 1 ? texts.get("ticket.party", ticket.party()) : null;
    }

    /** Draws the card and says where it ends. */
    float draw(float top) {
        float panelBottom = top - PADDING - LABEL.leading() - 4 - titleLines.size() * title.leading() - PADDING + 4;
        float textHeight = -ROW_GAP;
        for (Row row : rows) {
            textHeight += row.height() + ROW_GAP;
        }
        float codeHeight = QR + 12 + LABEL.leading() + codeLines.size() * CODE.leading();
        float bottom = panelBottom - 2 * PADDING - Math.max(textHeight, codeHeight);

        pdf.decoration(canvas -> paper(canvas, top, panelBottom, bottom));
        heading(top - PADDING);
        rows(panelBottom - PADDING);
        code(panelBottom - PADDING);
        return bottom;
    }

    private void heading(float top) {
        Style eyebrow = new Style(Typeface.BOLD, 10.5f, LABEL.leading(), palette.text());
        pdf.inside(
                pdf.element(pdf.body(), Tag.PARAGRAPH),
                canvas -> TaggedPdf.text(
                        canvas, eyebrow, left + PADDING, top - eyebrow.baseline(), texts.get("ticket.eyebrow")));
        pdf.inside(
                pdf.element(pdf.body(), Tag.HEADING_1),
                canvas -> lines(canvas, title, titleLines, left + PADDING, top - eyebrow.leading() - 4));
    }

    private void rows(float top) {
        PdfStructureElement table = pdf.element(pdf.body(), Tag.TABLE);
        float y = top;
        for (Row row : rows) {
            PdfStructureElement tableRow = pdf.element(table, Tag.ROW);
            float labelTop = y;
            pdf.inside(
                    pdf.rowHeader(tableRow),
                    canvas -> lines(canvas, LABEL, List.of(row.label()), left + PADDING, labelTop));
            pdf.inside(pdf.element(tableRow, Tag.CELL), canvas -> {
                float partTop = labelTop - LABEL.leading() - LABEL_GAP;
                for (Part part : row.parts()) {
                    partTop = lines(canvas, part.style(), row.lines(part), left + PADDING, partTop);
                }
            });
            y -= row.height() + ROW_GAP;
        }
    }

    private void code(float top) {
        float qrLeft = left + width - PADDING - QR;
        pdf.figure(
                pdf.body(),
                texts.get("ticket.qr.alt", ticket.url()),
                new Rectangle(qrLeft, top - QR, qrLeft + QR, top),
                canvas -> QrCode.of(ticket.url()).draw(canvas, qrLeft, top - QR, QR));
        pdf.inside(pdf.element(pdf.body(), Tag.PARAGRAPH), canvas -> {
            float y = lines(canvas, LABEL, List.of(texts.get("ticket.code") + " "), qrLeft, top - QR - 12);
            lines(canvas, CODE, codeLines, qrLeft, y);
        });
    }

    /** The outline of a ticket with a notch on each side where the two parts meet. */
    private void paper(PdfContentByte canvas, float top, float fold, float bottom) {
        canvas.saveState();
        outline(canvas, top, fold, bottom);
        canvas.clip();
        canvas.newPath();
        canvas.setColorFill(palette.soft());
        canvas.rectangle(left, fold, width, top - fold);
        canvas.fill();
        canvas.setColorFill(palette.accent());
        canvas.rectangle(left, top - 5, width, 5);
        canvas.fill();
        canvas.restoreState();

        canvas.saveState();
        canvas.setColorStroke(Palette.LINE);
        canvas.setLineWidth(0.9f);
        outline(canvas, top, fold, bottom);
        canvas.stroke();
        canvas.setLineDash(0.1f, 5, 0);
        canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        canvas.setLineWidth(1.8f);
        canvas.moveTo(left + NOTCH + 6, fold);
        canvas.lineTo(left + width - NOTCH - 4, fold);
        canvas.stroke();
        canvas.restoreState();
    }

    private void outline(PdfContentByte canvas, float top, float fold, float bottom) {
        float right = left + width;
        float round = RADIUS * 0.4477f;
        float bow = NOTCH * 0.5523f;
        canvas.moveTo(left + RADIUS, top);
        canvas.lineTo(right - RADIUS, top);
        canvas.curveTo(right - round, top, right, top - round, right, top - RADIUS);
        canvas.lineTo(right, fold + NOTCH);
        canvas.curveTo(right - bow, fold + NOTCH, right - NOTCH, fold + bow, right - NOTCH, fold);
        canvas.curveTo(right - NOTCH, fold - bow, right - bow, fold - NOTCH, right, fold - NOTCH);
        canvas.lineTo(right, bottom + RADIUS);
        canvas.curveTo(right, bottom + round, right - round, bottom, right - RADIUS, bottom);
        canvas.lineTo(left + RADIUS, bottom);
        canvas.curveTo(left + round, bottom, left, bottom + round, left, bottom + RADIUS);
        canvas.lineTo(left, fold - NOTCH);
        canvas.curveTo(left + bow, fold - NOTCH, left + NOTCH, fold - bow, left + NOTCH, fold);
        canvas.curveTo(left + NOTCH, fold + bow, left + bow, fold + NOTCH, left, fold + NOTCH);
        canvas.lineTo(left, top - RADIUS);
        canvas.curveTo(left, top - round, left + round, top, left + RADIUS, top);
        canvas.closePath();
    }

    private static float lines(PdfContentByte canvas, Style style, List<String> lines, float left, float top) {
        float y = top;
        for (String line : lines) {
            TaggedPdf.text(canvas, style, left, y - style.baseline(), line);
            y -= style.leading();
        }
        return y;
    }

    /** A code in groups of four, unless it comes with separators of its own. */
    static String grouped(String code) {
        String cleaned = LineBreaker.clean(code);
        return PLAIN_CODE.matcher(cleaned).matches() && cleaned.length() > 5
                ? cleaned.replaceAll("(.{4})(?!$)", "$1 ")
                : cleaned;
    }

    private Row row(String label, float width, Part... parts) {
        List<Part> said = Stream.of(parts).filter(part -> part.text() != null).toList();
        return new Row(texts.get(label), width, said);
    }

    private record Row(String label, float width, List<Part> parts) {

        /** The lines of one part, with a blank at the end of each part that another one follows. */
        List<String> lines(Part part) {
            List<String> lines = new ArrayList<>(
                    LineBreaker.atMost(MOST_PART_LINES, LineBreaker.atComma(part.text(), part.style(), width)));
            if (!lines.isEmpty() && part != parts.get(parts.size() - 1)) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " ");
            }
            return lines;
        }

        float height() {
            float height = LABEL.leading() + LABEL_GAP;
            for (Part part : parts) {
                height += lines(part).size() * part.style().leading();
            }
            return height;
        }
    }
}
