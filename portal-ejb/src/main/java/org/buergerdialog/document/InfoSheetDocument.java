package org.buergerdialog.document;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.List;

/** Draws the personal information sheet: a letter after DIN 5008 (form B) with the events that fit the topic. */
public final class InfoSheetDocument {

    private static final float LEFT = Millimetres.points(25);
    private static final float RIGHT = TaggedPdf.WIDTH - Millimetres.points(20);
    private static final float FOOT = Millimetres.points(13);
    private static final float BOTTOM = Millimetres.points(33);
    private static final float BOTTOM_OF_NEXT_PAGES = Millimetres.points(25);
    private static final float SUBJECT = TaggedPdf.HEIGHT - Millimetres.points(103.5f);
    private static final float INDENT = 15;

    private static final Style HEADING_1 = new Style(Typeface.BOLD, 16, 21, Palette.INK);
    private static final Style HEADING_2 = new Style(Typeface.BOLD, 13, 18, Palette.INK);
    private static final Style BODY = new Style(Typeface.REGULAR, 10.5f, 15.75f, Palette.INK);
    private static final Style STRONG = new Style(Typeface.BOLD, 10.5f, 15.75f, Palette.INK);
    private static final Style QUIET = new Style(Typeface.REGULAR, 10, 15, Palette.INK_2);
    private static final Style SMALL = new Style(Typeface.REGULAR, 8.5f, 12.5f, Palette.INK_2);

    private final InfoSheetData sheet;
    private final Texts texts;
    private final Palette palette;
    private final TaggedPdf pdf;
    private final Stationery stationery;
    private final PageNumbers numbers;
    private final Column column;

    private InfoSheetDocument(InfoSheetData sheet) {
        this.sheet = sheet;
        this.texts = Texts.in(sheet.language().locale());
        this.palette = Palette.of(sheet.town().accent());
        this.pdf = new TaggedPdf(sheet.subject(), sheet.town().name(), texts.locale());
        this.stationery = new Stationery(pdf, sheet.town(), texts, palette);
        this.numbers = new PageNumbers(pdf, texts, RIGHT, FOOT);
        this.column = new Column(pdf, LEFT, RIGHT - LEFT, SUBJECT, BOTTOM, BOTTOM_OF_NEXT_PAGES, this::nextPage);
    }

    /** Renders the sheet as tagged PDF (PDF/UA-1); the same data give the same bytes. */
    public static byte[] render(InfoSheetData sheet) {
        return new InfoSheetDocument(sheet).write();
    }

    private byte[] write() {
        stationery.head(LEFT, RIGHT);
        new LetterWindow(pdf, stationery, texts).draw(sheet);
        PdfStructureElement foot = stationery.foot(LEFT, RIGHT, FOOT);
        Style subject = LineBreaker.largest(sheet.subject(), HEADING_1, RIGHT - LEFT, 3, 16, 14);
        column.text(pdf.element(pdf.root(), Tag.HEADING_1), subject, sheet.subject());
        column.space(14);
        paragraph(BODY, sheet.salutation());
        List<TextBlock> blocks = TextBlock.of(sheet.text());
        for (int i = 0; i < blocks.size(); i++) {
            boolean introducesList = i + 1 < blocks.size() && blocks.get(i + 1).list();
            if (introducesList) {
                column.keep(4 * BODY.leading());
            }
            block(blocks.get(i));
        }
        events();
        closing();
        pdf.readLast(foot);
        numbers.write();
        return pdf.bytes();
    }

    private double nextPage() {
        numbers.mark();
        pdf.newPage();
        stationery.headOfNextPage(LEFT, RIGHT, sheet.subject());
        return Stationery.TOP - 40;
    }

    private void block(TextBlock block) {
        if (!block.list()) {
            paragraph(BODY, block.lines().get(0));
            return;
        }
        PdfStructureElement list = pdf.list(pdf.root());
        for (String item : block.lines()) {
            column.item(list, BODY, "•", item, INDENT);
            column.space(3);
        }
        column.space(6);
    }

    private void paragraph(Style style, String text) {
        if (!LineBreaker.clean(text).isEmpty()) {
            column.text(pdf.element(pdf.root(), Tag.PARAGRAPH), style, text);
            column.space(9);
        }
    }

    private void events() {
        if (sheet.events().isEmpty()) {
            return;
        }
        column.space(7);
        column.keep(HEADING_2.leading() + 5 * BODY.leading());
        column.text(pdf.element(pdf.root(), Tag.HEADING_2), HEADING_2, texts.get("info.events"));
        column.space(7);
        PdfStructureElement list = pdf.element(pdf.root(), Tag.LIST);
        for (EventLine event : sheet.events()) {
            event(list, event);
        }
    }

    private void event(PdfStructureElement list, EventLine event) {
        column.keep(4 * BODY.leading());
        PdfStructureElement body = pdf.element(pdf.element(list, Tag.LIST_ITEM), Tag.LIST_BODY);
        float top = column.top();
        int page = pdf.page();
        column.text(pdf.element(body, Tag.PARAGRAPH), STRONG, event.title(), INDENT);
        String where = LineBreaker.clean(event.place());
        String when = LineBreaker.clean(event.when());
        column.text(
                pdf.element(body, Tag.PARAGRAPH),
                QUIET,
                when + (when.isEmpty() || where.isEmpty() ? "" : " · ") + where,
                INDENT);
        if (!LineBreaker.clean(event.url()).isEmpty()) {
            column.link(
                    body,
                    QUIET.in(palette.text()),
                    shown(event.url()),
                    event.url(),
                    texts.get("info.event.link", LineBreaker.clean(event.title())),
                    INDENT);
        }
        if (page == pdf.page()) {
            bar(top - 1, column.top() + 1);
        }
        column.space(12);
    }

    private void bar(float top, float bottom) {
        pdf.decoration(canvas -> {
            canvas.setColorFill(palette.accent());
            canvas.rectangle(LEFT, bottom, 2.5f, top - bottom);
            canvas.fill();
        });
    }

    private void closing() {
        column.space(5);
        column.keep(8 * BODY.leading());
        PdfStructureElement closing = pdf.element(pdf.root(), Tag.SECTION);
        column.text(pdf.element(closing, Tag.PARAGRAPH), BODY, texts.get("info.closing"));
        column.link(
                pdf.element(closing, Tag.PARAGRAPH),
                BODY.in(palette.text()),
                shown(sheet.portalUrl()),
                sheet.portalUrl(),
                texts.get("info.portal.link"),
                0);
        column.space(14);
        paragraph(BODY, texts.get("info.regards"));
        column.space(-7);
        paragraph(STRONG, sheet.town().name());
        column.space(8);
        paragraph(SMALL, texts.get("info.reason", LineBreaker.clean(sheet.topic())));
    }

    /** An address as people type it. */
    private static String shown(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }
}
