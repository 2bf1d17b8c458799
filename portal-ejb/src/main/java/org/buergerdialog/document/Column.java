package org.buergerdialog.document;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Sets blocks of text below each other and goes to the next page when one is full. Lengths are points. */
final class Column {

    private final TaggedPdf pdf;
    private final float left;
    private final float width;
    private final DoubleSupplier nextPage;
    private float top;
    private float bottom;

    /**
     * @param bottom the lowest line a text may touch on this page
     * @param nextPage turns the page and says where the column starts there
     * @param bottomOfNextPages the lowest line on all further pages
     */
    Column(
            TaggedPdf pdf,
            float left,
            float width,
            float top,
            float bottom,
            float bottomOfNextPages,
            DoubleSupplier nextPage) {
        this.pdf = pdf;
        this.left = left;
        this.width = width;
        this.top = top;
        this.bottom = bottom;
        this.nextPage = () -> {
            this.bottom = bottomOfNextPages;
            return nextPage.getAsDouble();
        };
    }

    /** Where the next block starts. */
    float top() {
        return top;
    }

    /** Leaves a gap. */
    void space(float height) {
        top -= height;
    }

    /** Turns the page unless this height is left, so that what belongs together stays together. */
    void keep(float height) {
        if (top - height < bottom) {
            top = (float) nextPage.getAsDouble();
        }
    }

    void text(PdfStructureElement element, Style style, String text) {
        text(element, style, text, 0);
    }

    /** Sets a text, on several pages if need be, without leaving a single line behind or ahead. */
    void text(PdfStructureElement element, Style style, String text, float indent) {
        List<String> lines = LineBreaker.lines(text, style, width - indent);
        int done = 0;
        while (done < lines.size()) {
            int left = lines.size() - done;
            keep(Math.min(left, 2) * style.leading());
            int room = Math.max(1, (int) ((top - bottom + 0.01f) / style.leading()));
            int now = Math.min(left, room);
            if (left - now == 1 && now > 2) {
                now--;
            }
            lines(element, style, lines.subList(done, done + now), indent);
            done += now;
        }
    }

    /** Sets a list item with its label hanging before the text. */
    void item(PdfStructureElement list, Style style, String label, String text, float indent) {
        keep(2 * style.leading());
        PdfStructureElement item = pdf.element(list, Tag.LIST_ITEM);
        PdfStructureElement mark = pdf.element(item, Tag.LABEL);
        pdf.inside(mark, canvas -> TaggedPdf.text(canvas, style, left + indent / 3, top - style.baseline(), label));
        text(pdf.element(item, Tag.LIST_BODY), style, text, indent);
    }

    /** Sets an underlined link; the description tells where it leads to. */
    void link(PdfStructureElement parent, Style style, String text, String url, String description, float indent) {
        List<String> lines = LineBreaker.lines(text, style, width - indent);
        keep(lines.size() * style.leading());
        PdfStructureElement link = pdf.element(parent, Tag.LINK);
        float start = top;
        lines(link, style, lines, indent);
        for (int i = 0; i < lines.size(); i++) {
            float lineTop = start - i * style.leading();
            float right = left + indent + style.face().width(lines.get(i).stripTrailing(), style.size());
            pdf.decoration(canvas -> {
                canvas.setColorStroke(style.colour());
                canvas.setLineWidth(0.6f);
                canvas.moveTo(left + indent, lineTop - style.baseline() - 2);
                canvas.lineTo(right, lineTop - style.baseline() - 2);
                canvas.stroke();
            });
            pdf.link(link, new Rectangle(left + indent, lineTop - style.leading(), right, lineTop), url, description);
        }
    }

    private void lines(PdfStructureElement element, Style style, List<String> lines, float indent) {
        pdf.inside(element, canvas -> {
            for (String line : lines) {
                TaggedPdf.text(canvas, style, left + indent, top - style.baseline(), line);
                top -= style.leading();
            }
        });
    }
}
