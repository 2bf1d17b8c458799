package org.buergerdialog.document;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfStructureElement;
import java.awt.Color;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Sets blocks of text below each other and goes to the next page when one is full. Lengths are points. */
final class Column {

    private static final float PANEL_PADDING = 12;
    private static final float PANEL_RADIUS = 5;

    private final TaggedPdf pdf;
    private final DoubleSupplier nextPage;
    private float left;
    private float width;
    private float top;
    private float bottom;
    private Color panel;
    private float panelTop;

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

    /** Where the column starts at the left. */
    float left() {
        return left;
    }

    /** Where the column ends at the right. */
    float right() {
        return left + width;
    }

    /** Leaves a gap. */
    void space(float height) {
        top -= height;
    }

    /** Turns the page unless this height is left, so that what belongs together stays together. */
    void keep(float height) {
        if (top - height < floor()) {
            closePanel();
            top = (float) nextPage.getAsDouble();
            openPanel();
        }
    }

    /** How high a text will be, were it on one page. */
    float height(Style style, String text, float indent) {
        return LineBreaker.lines(text, style, width - indent).size() * style.leading();
    }

    /** Draws a hairline across the column. */
    void rule() {
        pdf.decoration(canvas -> Stationery.rule(canvas, left, left + width, top));
    }

    /** Sets the content on a tinted area, on several pages if need be. */
    void panel(Color colour, Runnable content) {
        keep(3 * PANEL_PADDING);
        panel = colour;
        left += PANEL_PADDING;
        width -= 2 * PANEL_PADDING;
        openPanel();
        content.run();
        closePanel();
        panel = null;
        left -= PANEL_PADDING;
        width += 2 * PANEL_PADDING;
    }

    /** Sets the content in what remains of the column beside something at its right. */
    void beside(float reserved, Runnable content) {
        width -= reserved;
        content.run();
        width += reserved;
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
            int room = Math.max(1, (int) ((top - floor() + 0.01f) / style.leading()));
            int now = Math.min(left, room);
            if (left - now == 1 && now > 2) {
                now--;
            }
            lines(element, style, lines.subList(done, done + now), indent);
            done += now;
        }
    }

    /** Sets a short text beside what comes next, and says where it ends. */
    float aside(PdfStructureElement element, Style style, String text, float asideWidth) {
        float start = top;
        lines(element, style, LineBreaker.lines(text, style, asideWidth), 0);
        float end = top;
        top = start;
        return end;
    }

    /** Sets a list item with its label hanging before the text. */
    void item(PdfStructureElement list, Style style, String label, String text, float indent) {
        keep(2 * style.leading());
        PdfStructureElement item = pdf.element(list, Tag.LIST_ITEM);
        PdfStructureElement mark = pdf.element(item, Tag.LABEL);
        pdf.inside(mark, canvas -> TaggedPdf.text(canvas, style, left + indent / 3, top - style.baseline(), label));
        text(pdf.element(item, Tag.LIST_BODY), style, text, indent);
    }

    /**
     * Sets paragraphs and lists as people write them in plain text.
     *
     * @param following how much comes next that must not stand alone on a page
     */
    void blocks(PdfStructureElement parent, Style style, String text, float indent, float gap, float following) {
        blocks(parent, style, TextBlock.of(text), null, indent, gap, following);
    }

    /** The same for a text with headings. */
    void blocks(
            PdfStructureElement parent,
            Style style,
            String text,
            Headings headings,
            float indent,
            float gap,
            float following) {
        blocks(parent, style, TextBlock.withHeadings(text), headings, indent, gap, following);
    }

    private void blocks(
            PdfStructureElement parent,
            Style style,
            List<TextBlock> blocks,
            Headings headings,
            float indent,
            float gap,
            float following) {
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            if (i > 0 && block.heading()) {
                space(gap / 2);
            }
            keep(together(blocks, i, style, headings, gap, following));
            switch (block.kind()) {
                case HEADING, SUBHEADING -> {
                    Headings heading = headings.of(block.kind());
                    text(
                            pdf.element(parent, heading.tag()),
                            heading.style(),
                            block.lines().get(0));
                    space(gap / 2);
                }
                case LIST -> {
                    PdfStructureElement list = pdf.list(parent);
                    for (String item : block.lines()) {
                        item(list, style, "•", item, indent);
                        space(gap / 3);
                    }
                    space(gap * 2 / 3);
                }
                case PARAGRAPH -> {
                    text(
                            pdf.element(parent, Tag.PARAGRAPH),
                            style,
                            block.lines().get(0));
                    space(gap);
                }
            }
        }
        if (!blocks.isEmpty()) {
            space(-gap);
        }
    }

    /** How much must be on one page with the beginning of a block: the list after it, what a heading is about, the end. */
    private float together(List<TextBlock> blocks, int i, Style style, Headings headings, float gap, float following) {
        boolean last = i + 1 == blocks.size();
        if (blocks.get(i).heading()) {
            Style heading = headings.of(blocks.get(i).kind()).style();
            float next = last ? following : together(blocks, i + 1, style, headings, gap, following);
            return height(heading, blocks.get(i).lines().get(0), 0) + gap / 2 + Math.max(2 * style.leading(), next);
        }
        if (last) {
            return following > 0 ? 3 * style.leading() + following : 0;
        }
        return blocks.get(i + 1).kind() == TextBlock.Kind.LIST ? 4 * style.leading() : 0;
    }

    /** Sets a text line by line as it was typed; a line too long goes on below, marked and indented. */
    void preformatted(PdfStructureElement parent, Style style, String text) {
        float hang = 2 * style.face().width("0", style.size());
        PdfStructureElement block = null;
        for (String typed : text.lines().toList()) {
            String line = LineBreaker.typed(typed);
            if (line.isEmpty()) {
                space(Math.min(style.leading(), Math.max(0, top - floor())));
                block = null;
                continue;
            }
            if (block == null) {
                block = pdf.element(parent, Tag.PARAGRAPH);
            }
            List<String> pieces = LineBreaker.broken(line, style, width);
            if (pieces.size() > 1) {
                pieces = LineBreaker.broken(line, style, width - hang);
            }
            for (int i = 0; i < pieces.size(); i++) {
                keep(style.leading());
                if (i > 0) {
                    hook(hang, style);
                }
                String end = i == pieces.size() - 1 ? " " : "";
                lines(block, style, List.of(pieces.get(i) + end), i == 0 ? 0 : hang);
            }
        }
    }

    /** Sets an underlined link; the description tells where it leads to. */
    void link(PdfStructureElement parent, Style style, String text, String url, String description, float indent) {
        List<String> lines = LineBreaker.address(text, style, width - indent);
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

    /** The sign that a line continues the one above. */
    private void hook(float hang, Style style) {
        float middle = top - style.leading() / 2;
        pdf.decoration(canvas -> {
            canvas.setColorStroke(Palette.INK_2);
            canvas.setLineWidth(0.5f);
            canvas.moveTo(left + 1, middle + style.size() / 3);
            canvas.lineTo(left + 1, middle);
            canvas.lineTo(left + hang - 3, middle);
            canvas.stroke();
        });
    }

    private float floor() {
        return panel == null ? bottom : bottom + PANEL_PADDING;
    }

    private void openPanel() {
        if (panel != null) {
            panelTop = top;
            top -= PANEL_PADDING;
        }
    }

    private void closePanel() {
        if (panel != null) {
            top -= PANEL_PADDING;
            float height = panelTop - top;
            pdf.background(canvas -> {
                canvas.setColorFill(panel);
                canvas.roundRectangle(left - PANEL_PADDING, top, width + 2 * PANEL_PADDING, height, PANEL_RADIUS);
                canvas.fill();
            });
        }
    }
}
