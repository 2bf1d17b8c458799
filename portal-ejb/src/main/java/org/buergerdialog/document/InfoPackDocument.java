package org.buergerdialog.document;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfStructureElement;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the personal info pack: a letter after DIN 5008 (form B) with the articles and events that fit its reader. */
public final class InfoPackDocument {

    private static final Style TOPIC = new Style(Typeface.BOLD, 9, 13, Palette.INK);
    private static final Style WHEN = new Style(Typeface.BOLD, 10, 15, Palette.INK);

    /** Below the title of an article. */
    private static final Headings HEADINGS = new Headings(Tag.HEADING_4, LetterSheet.STRONG, null);

    private static final float QR = Millimetres.points(23);
    /** Four modules of a code of usual length stay free below it (ISO/IEC 18004). */
    private static final float QUIET_ZONE = 6;

    private static final float CODE = QR + QUIET_ZONE + LetterSheet.SMALL.leading();
    private static final int MOST_LINES_BELOW_CODE = 4;
    private static final float QR_GAP = 16;
    private static final float PICTURE_HEIGHT = Millimetres.points(75);
    private static final float CLOSING = 4 * LetterSheet.BODY.leading();

    private final InfoPackData pack;
    private final Texts texts;
    private final TaggedPdf pdf;
    private final LetterSheet sheet;
    private final Column column;

    private InfoPackDocument(InfoPackData pack) {
        this.pack = pack;
        this.texts = Texts.in(pack.language().locale());
        String subject = LineBreaker.clean(pack.occasion().heading());
        this.pdf =
                new TaggedPdf(texts.get("info.document", subject), pack.town().name(), texts.locale());
        this.sheet = new LetterSheet(pdf, pack.town(), subject, texts);
        this.column = sheet.column();
    }

    /** Renders the pack as tagged PDF (PDF/UA-1); the same data give the same bytes. */
    public static byte[] render(InfoPackData pack) {
        return new InfoPackDocument(pack).write();
    }

    private byte[] write() {
        Map<String, String> information = new LinkedHashMap<>();
        information.put(texts.get("info.topics"), pack.topics());
        information.put(texts.get("letter.date"), pack.date());
        pdf.bookmark(null, pack.occasion().heading(), TaggedPdf.HEIGHT);
        PdfStructureElement heading =
                sheet.open(pack.recipient(), pack.recipientAddress(), information, pack.salutation());
        sheet.prose(pack.words().before(), 0);
        speaking(heading, pack.occasion());
        body(pack.occasion(), LetterSheet.HEADINGS);
        articles(pack.articles().subList(1, pack.articles().size()));
        events();
        closing();
        sheet.close();
        return pdf.bytes();
    }

    private void articles(List<InfoPackArticle> articles) {
        if (articles.isEmpty()) {
            return;
        }
        PdfOutline chapter = chapter(texts.get("info.articles"), 6 * LetterSheet.BODY.leading());
        for (InfoPackArticle article : articles) {
            column.keep(TOPIC.leading() + LetterSheet.HEADING_3.leading() + 4 * LetterSheet.BODY.leading());
            if (!LineBreaker.clean(article.topic()).isEmpty()) {
                column.text(
                        pdf.element(pdf.body(), Tag.PARAGRAPH),
                        TOPIC.in(sheet.palette().text()),
                        article.topic());
                column.space(1);
            }
            pdf.bookmark(chapter, article.heading(), column.top());
            PdfStructureElement heading = pdf.element(pdf.body(), Tag.HEADING_3);
            speaking(heading, article);
            column.text(heading, LetterSheet.HEADING_3, article.heading());
            column.space(4);
            body(article, HEADINGS);
            column.space(6);
        }
    }

    private void body(InfoPackArticle article, Headings headings) {
        PdfStructureElement section = pdf.element(pdf.body(), Tag.SECTION);
        speaking(section, article);
        picture(section, article.picture());
        column.blocks(
                section,
                LetterSheet.BODY,
                String.join("\n\n", article.paragraphs()),
                headings,
                LetterSheet.INDENT,
                LetterSheet.GAP,
                0);
        column.space(LetterSheet.GAP);
    }

    /** Says which language an article is in where it is not that of the pack. */
    private void speaking(PdfStructureElement element, InfoPackArticle article) {
        if (article.language() != pack.language()) {
            pdf.language(element, article.language().locale());
        }
    }

    /** A picture that cannot be read is left out: the text must reach its reader all the same. */
    private void picture(PdfStructureElement parent, InfoPackPicture picture) {
        if (picture == null) {
            return;
        }
        Image image = image(picture);
        if (image == null) {
            return;
        }
        image.scaleToFit(column.right() - column.left(), PICTURE_HEIGHT);
        column.keep(image.getScaledHeight() + 3 * LetterSheet.BODY.leading());
        float bottom = column.top() - image.getScaledHeight();
        image.setAbsolutePosition(column.left(), bottom);
        Rectangle area = new Rectangle(column.left(), bottom, column.left() + image.getScaledWidth(), column.top());
        pdf.figure(parent, picture.alternative(), area, canvas -> canvas.addImage(image));
        column.space(image.getScaledHeight() + LetterSheet.GAP);
    }

    private static Image image(InfoPackPicture picture) {
        try {
            return Image.getInstance(picture.content());
        } catch (BadElementException | IOException e) {
            return null;
        }
    }

    private void events() {
        if (pack.events().isEmpty()) {
            chapter(pack.words().heading(), 2 * LetterSheet.BODY.leading());
            sheet.paragraph(LetterSheet.BODY, texts.get("info.events.none"));
            return;
        }
        PdfOutline chapter = chapter(pack.words().heading(), CODE);
        PdfStructureElement list = pdf.element(pdf.body(), Tag.LIST);
        for (InfoPackEvent event : pack.events()) {
            event(pdf.element(pdf.element(list, Tag.LIST_ITEM), Tag.LIST_BODY), event, chapter);
        }
        if (pack.moreEvents() > 0) {
            column.space(2);
            column.keep(2 * LetterSheet.BODY.leading());
            column.text(
                    pdf.element(pdf.body(), Tag.PARAGRAPH),
                    LetterSheet.BODY,
                    texts.get("info.events.more", pack.moreEvents()));
            link(pack.eventsUrl(), LetterSheet.BODY, texts.get("info.events.link"), 0);
            column.space(LetterSheet.GAP);
        }
    }

    /** What stands beside the QR code and the code itself stay on one page. */
    private void event(PdfStructureElement body, InfoPackEvent event, PdfOutline chapter) {
        float narrow = LetterSheet.INDENT + QR + QR_GAP;
        float text = column.height(LetterSheet.HEADING_3, event.title(), narrow)
                + column.height(WHEN, event.when(), narrow)
                + column.height(LetterSheet.QUIET, event.place(), narrow)
                + 3 * LetterSheet.QUIET.leading();
        Style caption = LetterSheet.SMALL;
        List<String> below =
                LineBreaker.atMost(MOST_LINES_BELOW_CODE, LineBreaker.lines(belowCode(event), caption, QR));
        float code = QR + QUIET_ZONE + below.size() * caption.leading();
        column.keep(Math.max(text, code) + 4);
        float top = column.top();
        pdf.bookmark(chapter, event.title(), top);
        column.beside(QR + QR_GAP, () -> {
            column.text(pdf.element(body, Tag.PARAGRAPH), LetterSheet.HEADING_3, event.title(), LetterSheet.INDENT);
            column.text(pdf.element(body, Tag.PARAGRAPH), WHEN, event.when(), LetterSheet.INDENT);
            column.text(pdf.element(body, Tag.PARAGRAPH), LetterSheet.QUIET, event.place(), LetterSheet.INDENT);
            String says = texts.get(
                    event.open() ? "info.event.register" : "info.event.read", LineBreaker.clean(event.title()));
            column.link(
                    pdf.element(body, Tag.PARAGRAPH),
                    LetterSheet.QUIET.in(sheet.palette().text()),
                    LetterSheet.shown(event.url()),
                    event.url(),
                    says,
                    LetterSheet.INDENT);
        });
        float left = column.right() - QR;
        String says = texts.get(event.open() ? "info.event.qr" : "info.event.qr.read", event.url());
        pdf.figure(body, says, new Rectangle(left, top - QR, left + QR, top), canvas -> QrCode.shared(event.url())
                .draw(canvas, left, top - QR, QR));
        if (!below.isEmpty()) {
            pdf.inside(
                    pdf.element(body, Tag.PARAGRAPH),
                    canvas -> centred(canvas, caption, left, top - QR - QUIET_ZONE, below));
        }
        column.space(Math.max(0, column.top() - (top - code)));
        sheet.bar(top - 1, column.top() + 1);
        column.space(16);
    }

    private String belowCode(InfoPackEvent event) {
        return event.open() ? pack.words().code() : texts.get("info.event.scan.read");
    }

    private static void centred(PdfContentByte canvas, Style style, float left, float top, List<String> lines) {
        float y = top;
        for (String line : lines) {
            float width = style.face().width(line.stripTrailing(), style.size());
            TaggedPdf.text(canvas, style, left + (QR - width) / 2, y - style.baseline(), line);
            y -= style.leading();
        }
    }

    private void closing() {
        float together = CLOSING + sheet.regardsHeight(pack.words().regards());
        column.space(5);
        column.keep(2 * LetterSheet.BODY.leading() + together);
        column.blocks(
                pdf.body(),
                LetterSheet.BODY,
                pack.words().after(),
                LetterSheet.INDENT,
                LetterSheet.GAP,
                together - LetterSheet.BODY.leading());
        link(pack.url(), LetterSheet.BODY, texts.get("info.portal.link"), 0);
        column.space(14);
        sheet.regards(pack.words().regards());
        column.space(8);
        sheet.paragraph(LetterSheet.SMALL, texts.get("info.reason", LineBreaker.clean(pack.topics())));
    }

    private PdfOutline chapter(String heading, float together) {
        column.space(7);
        column.keep(LetterSheet.HEADING_2.leading() + 7 + together);
        if (LineBreaker.clean(heading).isEmpty()) {
            return null;
        }
        PdfOutline bookmark = pdf.bookmark(null, heading, column.top());
        column.text(pdf.element(pdf.body(), Tag.HEADING_2), LetterSheet.HEADING_2, heading);
        column.space(7);
        return bookmark;
    }

    private void link(String url, Style style, String description, float indent) {
        column.link(
                pdf.element(pdf.body(), Tag.PARAGRAPH),
                style.in(sheet.palette().text()),
                LetterSheet.shown(url),
                url,
                description,
                indent);
    }
}
