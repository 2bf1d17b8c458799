package org.buergerdialog.document;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Draws the personal information sheet: a letter after DIN 5008 (form B) with the events that fit the topic. */
public final class InfoSheetDocument {

    private InfoSheetDocument() {}

    /** Renders the sheet as tagged PDF (PDF/UA-1); the same data give the same bytes. */
    public static byte[] render(NewsData sheet) {
        Texts texts = Texts.in(sheet.language().locale());
        TaggedPdf pdf = new TaggedPdf(sheet.subject(), sheet.town().name(), texts.locale());
        Map<String, String> information = new LinkedHashMap<>();
        information.put(texts.get("letter.topic"), sheet.topic());
        information.put(texts.get("letter.date"), sheet.date());
        LetterSheet letter = new LetterSheet(pdf, sheet, texts);
        letter.draw(information, 8 * LetterSheet.BODY.leading(), column -> close(pdf, letter, column, sheet, texts));
        return pdf.bytes();
    }

    private static void close(TaggedPdf pdf, LetterSheet letter, Column column, NewsData sheet, Texts texts) {
        PdfStructureElement closing = pdf.element(pdf.body(), Tag.SECTION);
        column.text(pdf.element(closing, Tag.PARAGRAPH), LetterSheet.BODY, texts.get("info.closing"));
        column.link(
                pdf.element(closing, Tag.PARAGRAPH),
                LetterSheet.BODY.in(letter.palette().text()),
                LetterSheet.shown(sheet.url()),
                sheet.url(),
                texts.get("info.portal.link"),
                0);
        column.space(14);
        letter.regards();
        column.space(8);
        letter.paragraph(LetterSheet.SMALL, texts.get("info.reason", LineBreaker.clean(sheet.topic())));
    }
}
