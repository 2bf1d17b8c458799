package org.buergerdialog.document;

import com.lowagie.text.pdf.PdfName;

/** The standard structure types (ISO 32000-1, 14.8.4) our documents use. */
enum Tag {
    DOCUMENT("Document"),
    SECTION("Sect"),
    HEADING_1("H1"),
    HEADING_2("H2"),
    HEADING_3("H3"),
    HEADING_4("H4"),
    PARAGRAPH("P"),
    BLOCK_QUOTE("BlockQuote"),
    LIST("L"),
    LIST_ITEM("LI"),
    LABEL("Lbl"),
    LIST_BODY("LBody"),
    TABLE("Table"),
    ROW("TR"),
    HEADER("TH"),
    CELL("TD"),
    FIGURE("Figure"),
    LINK("Link");

    private final PdfName pdfName;

    Tag(String name) {
        pdfName = new PdfName(name);
    }

    PdfName pdfName() {
        return pdfName;
    }
}
