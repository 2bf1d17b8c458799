package org.buergerdialog.document;

import java.util.List;

/** Draws the ticket for an event: a page that works on paper and on the phone, and more where the town has much to say. */
public final class TicketDocument {

    private static final float LEFT = Millimetres.points(20);
    private static final float WIDTH = TaggedPdf.WIDTH - 2 * LEFT;
    private static final float RIGHT = LEFT + WIDTH;
    private static final float FOOT = Millimetres.points(13);
    private static final float BOTTOM = Millimetres.points(32);
    private static final float INDENT = 15;
    private static final float GAP = 9;

    private static final Style GREETING = new Style(Typeface.REGULAR, 11.5f, 17, Palette.INK);
    private static final Style HEADING = new Style(Typeface.BOLD, 13.5f, 19, Palette.INK);
    private static final Style HINT = new Style(Typeface.REGULAR, 10.5f, 16, Palette.INK);

    private TicketDocument() {}

    /** Renders the ticket as tagged PDF (PDF/UA-1); the same data give the same bytes. */
    public static byte[] render(TicketData ticket) {
        Texts texts = Texts.in(ticket.language().locale());
        Palette palette = Palette.of(ticket.town().accent());
        TaggedPdf pdf = new TaggedPdf(
                texts.get("ticket.document", LineBreaker.clean(ticket.title())),
                ticket.town().name(),
                texts.locale());
        Stationery stationery = new Stationery(pdf, ticket.town(), texts, palette);
        stationery.head(LEFT, RIGHT);
        float cardTop = Stationery.TOP - Millimetres.points(26);
        float cardBottom = new TicketCard(pdf, ticket, texts, palette, LEFT, WIDTH).draw(cardTop);
        Column column = new Column(pdf, LEFT, WIDTH, cardBottom - 28, BOTTOM, BOTTOM, () -> {
            pdf.newPage();
            stationery.headOfNextPage(LEFT, RIGHT, ticket.title());
            return Stationery.TOP - 40;
        });
        words(pdf, column, ticket, texts, palette);
        stationery.foot(LEFT, RIGHT, FOOT);
        return pdf.bytes();
    }

    private static void words(TaggedPdf pdf, Column column, TicketData ticket, Texts texts, Palette palette) {
        String salutation = LineBreaker.clean(ticket.salutation()).replaceFirst("[,.!]+$", "");
        if (!salutation.isEmpty()) {
            column.text(pdf.element(pdf.body(), Tag.PARAGRAPH), GREETING, salutation + ",");
            column.space(GAP);
        }
        column.blocks(pdf.body(), GREETING, ticket.words().before(), INDENT, GAP, 0);
        column.space(16);
        column.keep(HEADING.leading() + 4 * HINT.leading());
        if (!LineBreaker.clean(ticket.words().heading()).isEmpty()) {
            column.text(
                    pdf.element(pdf.body(), Tag.HEADING_2),
                    HEADING,
                    ticket.words().heading());
            column.space(5);
        }
        hints(pdf, column, ticket, texts, palette);
    }

    /** What has no end flows on to further pages; the way to the portal stays with the last hint. */
    private static void hints(TaggedPdf pdf, Column column, TicketData ticket, Texts texts, Palette palette) {
        String hints = ticket.words().after();
        List<TextBlock> blocks = TextBlock.of(hints);
        boolean list = !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == TextBlock.Kind.LIST;
        column.blocks(pdf.body(), HINT, hints, INDENT, GAP, HINT.leading());
        column.space(3);
        column.link(
                pdf.element(pdf.body(), Tag.PARAGRAPH),
                HINT.in(palette.text()),
                ticket.url(),
                ticket.url(),
                texts.get("ticket.link"),
                list ? INDENT : 0);
    }
}
