package org.buergerdialog.document;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The upper part of a letter after DIN 5008, form B: window with the recipient, information block, folding marks. */
record LetterWindow(TaggedPdf pdf, Stationery stationery) {

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

    /** Draws the upper part and says where it ends. */
    float draw(String recipient, String address, Map<String, String> information) {
        pdf.decoration(this::marks);
        recipient(recipient, address);
        float y = BLOCK_TOP;
        for (Map.Entry<String, String> line : information.entrySet()) {
            y = information(y, line.getKey(), line.getValue());
        }
        return y;
    }

    /** A name without end is cut before the address is, because the post needs its last line. */
    private void recipient(String name, String address) {
        List<String> place = new ArrayList<>();
        if (address != null) {
            address.lines().forEach(line -> place.addAll(LineBreaker.lines(line, ADDRESS, WIDTH)));
        }
        List<String> names = LineBreaker.lines(name, ADDRESS, WIDTH);
        List<String> lines = new ArrayList<>(LineBreaker.atMost(Math.max(1, MOST_LINES - place.size()), names));
        lines.addAll(place);
        if (lines.isEmpty()) {
            return;
        }
        List<String> shown = lines.subList(0, Math.min(lines.size(), MOST_LINES));
        pdf.inside(pdf.element(pdf.body(), Tag.PARAGRAPH), canvas -> {
            float y = RECIPIENT;
            for (String line : shown) {
                TaggedPdf.text(canvas, ADDRESS, LEFT, y - ADDRESS.baseline(), line.stripTrailing() + " ");
                y -= ADDRESS.leading();
            }
        });
    }

    private float information(float top, String label, String value) {
        List<String> lines = LineBreaker.atMost(3, LineBreaker.lines(value, VALUE, BLOCK_WIDTH));
        if (lines.isEmpty()) {
            return top;
        }
        pdf.inside(pdf.element(pdf.body(), Tag.PARAGRAPH), canvas -> {
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
        Style style = LineBreaker.largest(stationery.sender(), RETURN, WIDTH, 1, 7, 6.5f, 6, 5.5f);
        List<String> sender = LineBreaker.lines(stationery.sender(), style, WIDTH);
        if (!sender.isEmpty()) {
            String line = sender.get(0).stripTrailing();
            TaggedPdf.text(canvas, style, LEFT, SENDER, line);
            Stationery.rule(canvas, LEFT, LEFT + style.face().width(line, style.size()), SENDER - 3);
        }
        Stationery.rule(canvas, Millimetres.points(5), Millimetres.points(9), down(105));
        Stationery.rule(canvas, Millimetres.points(5), Millimetres.points(11), down(148.5f));
        Stationery.rule(canvas, Millimetres.points(5), Millimetres.points(9), down(210));
    }

    private static float down(float millimetres) {
        return TaggedPdf.HEIGHT - Millimetres.points(millimetres);
    }
}
