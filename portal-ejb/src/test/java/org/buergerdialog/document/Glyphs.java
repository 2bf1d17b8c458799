package org.buergerdialog.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.buergerdialog.shared.Sha256;

/**
 * What another program finds in a document, glyph by glyph.
 *
 * @param text the words with single blanks between them
 * @param drawn the characters as they stand on the pages, in the order of drawing
 * @param missing how often the glyph for a missing character was drawn
 * @param fonts the names of the fonts that were drawn with
 */
record Glyphs(String text, List<String> drawn, int missing, Set<String> fonts) {

    static Glyphs of(byte[] pdf) throws IOException {
        List<String> drawn = new ArrayList<>();
        Set<String> fonts = new TreeSet<>();
        int[] missing = {0};
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void showGlyph(Matrix matrix, PDFont font, int code, Vector move) throws IOException {
                fonts.add(font.getName());
                if (code == 0) {
                    missing[0]++;
                }
                super.showGlyph(matrix, font, code, move);
            }

            @Override
            protected void processTextPosition(TextPosition text) {
                drawn.add(text.getUnicode());
                super.processTextPosition(text);
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = stripper.getText(document).replaceAll("\\s+", " ");
            return new Glyphs(text, drawn, missing[0], fonts);
        }
    }

    /** The checksum of a font as it is embedded; null if it is not. */
    static String fontFile(byte[] pdf, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (COSName font : resources.getFontNames()) {
                PDFont found = resources.getFont(font);
                if (found.getName().equals(name)) {
                    return Sha256.hex(found.getFontDescriptor()
                            .getFontFile2()
                            .createInputStream()
                            .readAllBytes());
                }
            }
            return null;
        }
    }
}
