package org.buergerdialog.document;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.ArrayList;
import java.util.List;

/** The upper part of a letter after DIN 5008, form B: window with the recipient, information block, folding marks. */
record LetterWindow(TaggedPdf pdf, Stationery stationery, Texts texts) {

    private static final float LEFT = Millimetres.points(25);
    private static final float WIDTH = Millimetres.points(80);
    private static final float SENDER = down(60);
    private static final float RECIPIENT = down(63);
    private static final float RECIPIENT_HEIGHT = Millimetres.points(27.3f);
    private static final float BLOCK_LEFT = Millimetres.points(125);
    private static final float BLOCK_WIDTH = Millimetres.points(65);
    private static final float BLOCK_TOP = down(50);
    private static final int MOST_LINES = 6;

    private static final Style RETURN = new Style(Typeface.REGULAR, 7, 10, Palette.INK_2);
    private static final Style ADDRESS = new Style(Typeface.REGULAR, 10.5f, RECIPIENT_HEIGHT / 6, Palette.INK);
    private static final Style LABEL = new Style(Typeface.REGULAR, 8.5f, 12.5f, Palette.INK_2);
    private static final Style VALUE = new Style(Typeface.REGULAR, 10.5f, 15, Palette.INK);

    void draw(InfoSheetData sheet) {
        pdf.decoration(this::marks);
        recipient(sheet);
        float y = information(BLOCK_TOP, texts.get("info.topic"), sheet.topic());
        information(y, texts.get("info.date"), sheet.date());
    }

    private void recipient(InfoSheetData sheet) {
        List<String> lines = new ArrayList<>(LineBreaker.lines(sheet.recipient(), ADDRESS, WIDTH));
        if (sheet.recipientAddress() != null) {
            sheet.recipientAddress().lines().forEach(line -> lines.addAll(LineBreaker.lines(line, ADDRESS, WIDTH)));
        }
        if (lines.isEmpty()) {
            return;
        }
        List<String> shown = lines.subList(0, Math.min(lines.size(), MOST_LINES));
        pdf.inside(pdf.element(pdf.root(), Tag.PARAGRAPH), canvas -> {
            float y = RECIPIENT;
            for (String line : shown) {
                TaggedPdf.text(canvas, ADDRESS, LEFT, y - ADDRESS.baseline(), line.stripTrailing() + " ");
                y -= ADDRESS.leading();
            }
        });
    }

    private float information(float top, String label, String value) {
        List<String> lines = LineBreaker.lines(value, VALUE, BLOCK_WIDTH);
        if (lines.isEmpty()) {
            return top;
        }
        pdf.inside(pdf.element(pdf.root(), Tag.PARAGRAPH), canvas -> {
            TaggedPdf.text(canvas, LABEL, BLOCK_LEFT, top - LABEL.baseline(), label + " ");
            for (int i = 0; i < lines.size(); i++) {
                float lineTop = top - LABEL.leading() - i * VALUE.leading();
                TaggedPdf.text(canvas, VALUE, BLOCK_LEFT, lineTop - VALUE.baseline(), lines.get(i));
            }
        });
        return top - LABEL.leading() - lines.size() * VALUE.leading() - 8;
    }

    /** Sender line of the window, two folding marks and the mark for the hole punch. */
    private void marks(PdfContentByte canvas) {
        List<String> sender = LineBreaker.lines(stationery.sender(), RETURN, WIDTH);
        if (!sender.isEmpty()) {
            String line = sender.get(0).stripTrailing();
            TaggedPdf.text(canvas, RETURN, LEFT, SENDER, line);
            Stationery.rule(canvas, LEFT, LEFT + RETURN.face().width(line, RETURN.size()), SENDER - 3);
        }
        Stationery.rule(canvas, Millimetres.points(5), Millimetres.points(9), down(105));
        Stationery.rule(canvas, Millimetres.points(5), Millimetres.points(11), down(148.5f));
        Stationery.rule(canvas, Millimetres.points(5), Millimetres.points(9), down(210));
    }

    private static float down(float millimetres) {
        return TaggedPdf.HEIGHT - Millimetres.points(millimetres);
    }
}
