package org.buergerdialog.document;

import com.lowagie.text.pdf.PdfTemplate;
import java.util.ArrayList;
import java.util.List;

/** Writes "page x of y" on every page of a document that has more than one. */
final class PageNumbers {

    private static final Style STYLE = new Style(Typeface.REGULAR, 8.5f, 12.5f, Palette.INK_2);
    private static final float WIDTH = 150;

    private final TaggedPdf pdf;
    private final Texts texts;
    private final float right;
    private final float bottom;
    private final List<PdfTemplate> places = new ArrayList<>();

    PageNumbers(TaggedPdf pdf, Texts texts, float right, float bottom) {
        this.pdf = pdf;
        this.texts = texts;
        this.right = right;
        this.bottom = bottom;
    }

    /** Reserves the place on a page that is about to be turned. */
    void mark() {
        places.add(pdf.later(right - WIDTH, bottom, WIDTH, STYLE.leading()));
    }

    /** Fills all places once the last page is reached. */
    void write() {
        if (places.isEmpty()) {
            return;
        }
        mark();
        for (int i = 0; i < places.size(); i++) {
            String text = texts.get("page", i + 1, places.size());
            float width = STYLE.face().width(text, STYLE.size());
            TaggedPdf.text(places.get(i), STYLE, WIDTH - width, STYLE.leading() - STYLE.baseline(), text);
        }
    }
}
