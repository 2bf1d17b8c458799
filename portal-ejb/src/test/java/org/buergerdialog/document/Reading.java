package org.buergerdialog.document;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.nio.charset.StandardCharsets;

/** Reads what a document says, as a reader program finds it. */
final class Reading {

    private Reading() {}

    static int pages(byte[] pdf) throws Exception {
        try (PdfReader reader = new PdfReader(pdf)) {
            return reader.getNumberOfPages();
        }
    }

    /** The text of all pages, with single blanks. */
    static String text(byte[] pdf) throws Exception {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pages(pdf); page++) {
            text.append(text(pdf, page)).append(' ');
        }
        return text.toString();
    }

    static String text(byte[] pdf, int page) throws Exception {
        try (PdfReader reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("\\s+", " ");
        }
    }

    /** The drawing operators of a page. */
    static String content(byte[] pdf, int page) throws Exception {
        try (PdfReader reader = new PdfReader(pdf)) {
            return new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1);
        }
    }
}
