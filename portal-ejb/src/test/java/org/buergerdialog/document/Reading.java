package org.buergerdialog.document;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

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

    /** What assistive technology says in place of what is drawn. */
    static List<String> actualTexts(byte[] pdf) throws Exception {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (Object token : new PDFStreamParser(page).parse()) {
                    if (token instanceof COSDictionary properties && properties.containsKey(COSName.ACTUAL_TEXT)) {
                        texts.add(properties.getString(COSName.ACTUAL_TEXT));
                    }
                }
            }
        }
        return texts;
    }
}
