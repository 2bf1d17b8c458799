package org.buergerdialog.document;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.buergerdialog.shared.Town;

/** The paper of the town: coat of arms and name at the top, contact at the foot. */
record Stationery(TaggedPdf pdf, Town town, Texts texts, Palette palette) {

    static final float TOP = TaggedPdf.HEIGHT - Millimetres.points(15);

    private static final float SHIELD_WIDTH = 29.4f;
    private static final float SHIELD_HEIGHT = 35;
    private static final Style NAME = new Style(Typeface.BOLD, 15, 19, Palette.INK);
    private static final Style PORTAL = new Style(Typeface.REGULAR, 9.5f, 13, Palette.INK_2);
    private static final Style FOOT = new Style(Typeface.REGULAR, 8.5f, 12.5f, Palette.INK_2);
    private static final Style FOOT_NAME = new Style(Typeface.BOLD, 8.5f, 12.5f, Palette.INK);

    /** Draws coat of arms and name of the town at the top of the page. */
    void head(float left, float right) {
        PdfStructureElement root = pdf.body();
        float bottom = TOP - SHIELD_HEIGHT;
        pdf.figure(
                root,
                texts.get("coat.alt", town.name()),
                new Rectangle(left, bottom, left + SHIELD_WIDTH, TOP),
                canvas -> shield(canvas, left, bottom));
        float textLeft = left + SHIELD_WIDTH + 11;
        String name = LineBreaker.clean(town.name());
        pdf.inside(pdf.element(root, Tag.PARAGRAPH), canvas -> {
            TaggedPdf.text(canvas, NAME, textLeft, TOP - 15.5f, name + " ");
            TaggedPdf.text(canvas, PORTAL, textLeft, TOP - 29.5f, texts.get("portal"));
        });
        pdf.decoration(canvas -> rule(canvas, left, right, bottom - 13));
    }

    /** A quiet line with the name of the town for further pages. */
    void headOfNextPage(float left, float right, String title) {
        pdf.decoration(canvas -> {
            String name = LineBreaker.clean(town.name());
            float nameWidth = FOOT_NAME.face().width(name, FOOT_NAME.size());
            TaggedPdf.text(canvas, FOOT_NAME, left, TOP - 10, name);
            List<String> lines = LineBreaker.lines(title, FOOT, right - left - nameWidth - 20);
            String shown = lines.size() > 1 ? lines.get(0).strip() + " …" : String.join("", lines);
            TaggedPdf.text(canvas, FOOT, right - FOOT.face().width(shown, FOOT.size()), TOP - 10, shown);
            rule(canvas, left, right, TOP - 20);
        });
    }

    /** Draws the town's address, phone and mail; the element is for the caller to put in reading order. */
    PdfStructureElement foot(float left, float right, float bottom) {
        String post = joined(", ", town.street(), joined(" ", town.postcode(), town.city()));
        String phone = blank(town.phone()) ? "" : texts.get("phone", town.phone());
        List<String> lines = LineBreaker.lines(joined("  ·  ", post, phone, town.email()), FOOT, right - left);
        float top = bottom + (lines.size() + 1) * FOOT.leading();
        pdf.decoration(canvas -> rule(canvas, left, right, top + 8));
        PdfStructureElement foot = pdf.element(pdf.body(), Tag.PARAGRAPH);
        pdf.inside(foot, canvas -> {
            TaggedPdf.text(canvas, FOOT_NAME, left, top - FOOT_NAME.baseline(), LineBreaker.clean(town.name()) + " ");
            for (int i = 0; i < lines.size(); i++) {
                TaggedPdf.text(canvas, FOOT, left, top - (i + 1) * FOOT.leading() - FOOT.baseline(), lines.get(i));
            }
        });
        return foot;
    }

    /** The town's address in one line. */
    String sender() {
        return joined("  ·  ", town.name(), town.street(), joined(" ", town.postcode(), town.city()));
    }

    static void rule(PdfContentByte canvas, float left, float right, float y) {
        canvas.setColorStroke(Palette.LINE);
        canvas.setLineWidth(0.75f);
        canvas.moveTo(left, y);
        canvas.lineTo(right, y);
        canvas.stroke();
    }

    /** The shield of the portal; its paths are those of the web pages, 42 by 50 units from the upper left corner. */
    private void shield(PdfContentByte canvas, float left, float bottom) {
        float scale = SHIELD_HEIGHT / 50;
        canvas.saveState();
        canvas.concatCTM(scale, 0, 0, -scale, left, bottom + SHIELD_HEIGHT);
        canvas.setColorFill(palette.accent());
        canvas.moveTo(2, 2);
        canvas.lineTo(40, 2);
        canvas.lineTo(40, 28);
        canvas.curveTo(40, 39, 31, 45, 21, 48);
        canvas.curveTo(11, 45, 2, 39, 2, 28);
        canvas.closePath();
        canvas.fill();
        canvas.setColorFill(Palette.WHITE);
        float[][] skyline = {
            {13, 27}, {13, 21}, {16, 21}, {16, 27}, {19, 27}, {19, 12}, {21, 9}, {23, 12}, {23, 27}, {26, 27}, {26, 21},
            {29, 21}, {29, 27}, {33, 27}, {33, 32}, {9, 32}
        };
        canvas.moveTo(9, 27);
        for (float[] point : skyline) {
            canvas.lineTo(point[0], point[1]);
        }
        canvas.closePath();
        canvas.fill();
        canvas.restoreState();
    }

    private static String joined(String separator, String... parts) {
        return Arrays.stream(parts)
                .map(LineBreaker::clean)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
