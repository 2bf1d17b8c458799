package org.buergerdialog.document;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * An A4 PDF that follows PDF/UA-1: every drawing happens inside a structure element or is marked as decoration.
 *
 * <p>OpenPDF writes the structure tree but tags nothing by itself. Lengths are points, the origin is the lower left
 * corner. An element holds either drawings or other elements, never both. Not for use by several threads.
 */
final class TaggedPdf {

    static final float WIDTH = PageSize.A4.getWidth();
    static final float HEIGHT = PageSize.A4.getHeight();

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName PLACEMENT = new PdfName("Placement");
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
    private final Document document = new Document(PageSize.A4);
    private final PdfWriter writer = Writer.to(bytes, document);
    private final PdfContentByte canvas;
    private final PdfStructureElement root;
    private PdfStructureElement body;

    TaggedPdf(String title, String author, Locale locale) {
        String cleanTitle = LineBreaker.clean(title);
        String cleanAuthor = LineBreaker.clean(author);
        document.setGlyphSubstitutionEnabled(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setXmpMetadata(new XmpPacket(cleanTitle, cleanAuthor, locale.toLanguageTag()).bytes());
        document.addTitle(cleanTitle);
        document.addAuthor(cleanAuthor);
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(locale.toLanguageTag()));
        canvas = writer.getDirectContent();
        root = new PdfStructureElement(writer.getStructureTreeRoot(), Tag.DOCUMENT.pdfName());
        body = root;
    }

    /** The element the blocks of the document belong to: the whole document or its current section. */
    PdfStructureElement body() {
        return body;
    }

    /** Starts a section of the document in a language of its own. */
    void section(Locale locale) {
        body = element(root, Tag.SECTION);
        language(body, locale);
    }

    /** Says that an element is in this language. */
    void language(PdfStructureElement element, Locale locale) {
        element.put(PdfName.LANG, new PdfString(locale.toLanguageTag()));
    }

    PdfStructureElement element(PdfStructureElement parent, Tag role) {
        return new PdfStructureElement(parent, role.pdfName());
    }

    /** A bulleted list; its items have labels. */
    PdfStructureElement list(PdfStructureElement parent) {
        PdfStructureElement list = element(parent, Tag.LIST);
        PdfDictionary attributes = attributes("List");
        attributes.put(new PdfName("ListNumbering"), new PdfName("Disc"));
        list.put(PdfName.A, attributes);
        return list;
    }

    /** A cell that names its row. */
    PdfStructureElement rowHeader(PdfStructureElement row) {
        return header(row, "Row");
    }

    /** A cell that names its column. */
    PdfStructureElement columnHeader(PdfStructureElement row) {
        return header(row, "Column");
    }

    private PdfStructureElement header(PdfStructureElement row, String scope) {
        PdfStructureElement header = element(row, Tag.HEADER);
        PdfDictionary attributes = attributes("Table");
        attributes.put(new PdfName("Scope"), new PdfName(scope));
        header.put(PdfName.A, attributes);
        return header;
    }

    /** A picture that says the same as the alternative text. */
    void figure(PdfStructureElement parent, String alternative, Rectangle box, Consumer<PdfContentByte> drawing) {
        PdfStructureElement figure = element(parent, Tag.FIGURE);
        figure.put(PdfName.ALT, unicode(alternative));
        PdfDictionary attributes = attributes("Layout");
        attributes.put(PdfName.BBOX, new PdfRectangle(box));
        attributes.put(PLACEMENT, new PdfName("Block"));
        figure.put(PdfName.A, attributes);
        inside(figure, drawing);
    }

    /** Draws content of the element; call again to continue it on another page. */
    void inside(PdfStructureElement element, Consumer<PdfContentByte> drawing) {
        canvas.beginMarkedContentSequence(element);
        drawing.accept(canvas);
        canvas.endMarkedContentSequence();
    }

    /** Draws something that assistive technology skips. */
    void decoration(Consumer<PdfContentByte> drawing) {
        canvas.beginMarkedContentSequence(ARTIFACT);
        drawing.accept(canvas);
        canvas.endMarkedContentSequence();
    }

    /** Draws a decoration that lies below all else on the current page. */
    void background(Consumer<PdfContentByte> drawing) {
        PdfContentByte under = writer.getDirectContentUnder();
        under.beginMarkedContentSequence(ARTIFACT);
        drawing.accept(under);
        under.endMarkedContentSequence();
    }

    /** Makes an area of the current page a link; the element must already hold the text of the link. */
    void link(PdfStructureElement element, Rectangle area, String url, String description) {
        PdfAnnotation annotation = new PdfAnnotation(
                writer, area.getLeft(), area.getBottom(), area.getRight(), area.getTop(), new PdfAction(url, false));
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.CONTENTS, unicode(description));
        annotation.put(
                PdfName.STRUCTPARENT,
                new PdfNumber(writer.getStructureTreeRoot().addExistingObject(element.getReference())));
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        annotation.setBorder(new PdfBorderArray(0, 0, 0));
        writer.addAnnotation(annotation);

        PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
        reference.put(PdfName.OBJ, annotation.getIndirectReference());
        reference.put(PdfName.PG, currentPage());
        kids(element).add(reference);
    }

    /** Lets assistive technology read a child of the body after all that the body holds so far. */
    void readLast(PdfStructureElement element) {
        PdfArray kids = body.getAsArray(PdfName.K);
        kids.remove(element);
        kids.add(element);
    }

    /** Adds an entry to the outline that leads to this height of the current page; the parent may be null. */
    PdfOutline bookmark(PdfOutline parent, String title, float top) {
        return new PdfOutline(
                parent == null ? writer.getRootOutline() : parent,
                new PdfDestination(PdfDestination.XYZ, 0, top, 0),
                LineBreaker.clean(title));
    }

    /** Lets readers that can show the outline open with it. */
    void showBookmarks() {
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
    }

    /** Asks printers to keep the size and to leave the back of each sheet blank, as window envelopes need it. */
    void printOnOneSide() {
        writer.addViewerPreference(PdfName.PRINTSCALING, PdfName.NONE);
        writer.addViewerPreference(PdfName.DUPLEX, PdfName.SIMPLEX);
    }

    /** Puts a file into the document, byte by byte. */
    void attach(String fileName, String description, String mediaType, byte[] content) {
        try {
            PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                    writer, null, fileName, content, mediaType, null, PdfStream.BEST_COMPRESSION);
            file.addDescription(LineBreaker.clean(description), true);
            writer.addFileAttachment(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void newPage() {
        document.newPage();
    }

    int page() {
        return writer.getCurrentPageNumber();
    }

    /** Reserves a place for decoration that is known only later, such as the number of pages. */
    PdfTemplate later(float left, float bottom, float width, float height) {
        PdfTemplate template = canvas.createTemplate(width, height);
        decoration(page -> page.addTemplate(template, left, bottom));
        return template;
    }

    /** Writes one line at the base line; the caller has opened an element or a decoration. */
    static void text(PdfContentByte canvas, Style style, float left, float baseline, String text) {
        boolean rightToLeft = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        if (rightToLeft || !style.face().draws(text)) {
            // What is drawn is not what is meant: reordered, with other forms of letters, or with some marked as
            // missing.
            PdfDictionary meant = new PdfDictionary();
            meant.put(ACTUAL_TEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
            canvas.beginMarkedContentSequence(SPAN, meant, true);
            if (rightToLeft) {
                reordered(canvas, style, left, baseline, text);
            } else {
                runs(canvas, style, left, baseline, text);
            }
            canvas.endMarkedContentSequence();
        } else {
            runs(canvas, style, left, baseline, text);
        }
    }

    private static void runs(PdfContentByte canvas, Style style, float left, float baseline, String text) {
        canvas.beginText();
        canvas.setColorFill(style.colour());
        canvas.setTextMatrix(left, baseline);
        for (Typeface.Run run : style.face().runs(text)) {
            canvas.setFontAndSize(run.font(), style.size());
            canvas.showText(run.text());
        }
        canvas.endText();
    }

    /** Arabic and Hebrew: words from right to left within the line, Arabic letters joined. */
    private static void reordered(PdfContentByte canvas, Style style, float left, float baseline, String text) {
        Phrase phrase = new Phrase();
        for (Typeface.Run run : style.face().runs(text)) {
            phrase.add(new Chunk(run.text(), new Font(run.font(), style.size(), Font.NORMAL, style.colour())));
        }
        ColumnText.showTextAligned(
                canvas, Element.ALIGN_LEFT, phrase, left, baseline, 0, PdfWriter.RUN_DIRECTION_LTR, 0);
    }

    /** Closes the document. The same drawings make the same bytes: no time of creation, a file id of the content. */
    byte[] bytes() {
        writer.getInfo().put(PdfName.FILEID, fileId());
        document.close();
        return bytes.toByteArray();
    }

    private PdfLiteral fileId() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(bytes.toByteArray());
        content.writeBytes(canvas.getInternalBuffer().toByteArray());
        String id = UUID.nameUUIDFromBytes(content.toByteArray()).toString().replace("-", "");
        return new PdfLiteral("[<" + id + "><" + id + ">]");
    }

    private PdfIndirectReference currentPage() {
        return writer.getPageReference(writer.getCurrentPageNumber());
    }

    private static PdfArray kids(PdfStructureElement element) {
        PdfObject kids = element.get(PdfName.K);
        if (kids instanceof PdfArray array) {
            return array;
        }
        PdfArray array = new PdfArray(kids);
        element.put(PdfName.K, array);
        return array;
    }

    private static PdfDictionary attributes(String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        return attributes;
    }

    private static PdfString unicode(String text) {
        return new PdfString(LineBreaker.clean(text), PdfObject.TEXT_UNICODE);
    }

    /** Writes fonts that are ready as they are. */
    private static final class Writer extends PdfWriter {

        private Writer(PdfDocument pdf, OutputStream out) {
            super(pdf, out);
        }

        static Writer to(OutputStream out, Document document) {
            PdfDocument pdf = new Undated();
            pdf.setTextRenderingOptions(document.getTextRenderingOptions());
            document.addDocListener(pdf);
            Writer writer = new Writer(pdf, out);
            pdf.addWriter(writer);
            return writer;
        }

        @Override
        public PdfIndirectObject addToBody(PdfObject object) throws IOException {
            return super.addToBody(ReadyFont.compressed(object));
        }
    }

    /** Does not say when it was made. */
    private static final class Undated extends PdfDocument {

        @Override
        public boolean addCreationDate() {
            return true;
        }
    }
}
