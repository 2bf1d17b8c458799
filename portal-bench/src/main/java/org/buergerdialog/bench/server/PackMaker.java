package org.buergerdialog.bench.server;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.buergerdialog.document.DocumentWords;
import org.buergerdialog.document.InfoPackArticle;
import org.buergerdialog.document.InfoPackData;
import org.buergerdialog.document.InfoPackDocument;
import org.buergerdialog.document.InfoPackEvent;
import org.buergerdialog.event.EventView;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Town;

/** Renders info packs like those of the campaign that is measured, and puts them into mails, with nothing around it. */
final class PackMaker {

    static final int EVENTS = 2;

    private static final String SENTENCE = "Der Stadtrat hat in seiner Sitzung über die nächsten Schritte beraten; was"
            + " sich für Ihre Straße ändert, lesen Sie hier. ";

    private static final DocumentWords WORDS = new DocumentWords(
            "Termine für Sie",
            null,
            "Alle Termine, Ihre Themen und Ihre Einstellungen finden Sie im Bürgerdialog:",
            "zum Anmelden",
            "Mit freundlichen Grüßen");

    /** How a PDF begins in base64. */
    private static final String BEGIN = "JVBERi0";

    private static final String END = "\r\n--";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder();

    private final List<InfoPackEvent> events;
    private final Town town;
    private final String portalUrl;

    PackMaker(List<EventView> events, Town town, String portalUrl) {
        this.events = events.stream()
                .map(event -> new InfoPackEvent(
                        event.title().in(Language.DE),
                        event.when(Language.DE),
                        event.address() == null ? event.place() : event.place() + ", " + event.address(),
                        portalUrl + "/veranstaltungen/" + event.slug(),
                        event.registrationOpen()))
                .toList();
        this.town = town;
        this.portalUrl = portalUrl;
    }

    /** Returns the mail with a PDF of this reader in place of the one in it. */
    byte[] mail(byte[] frame, int number) {
        String text = new String(frame, StandardCharsets.ISO_8859_1);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END, begin);
        if (begin < 0 || end < 0) {
            throw new IllegalStateException("There is no PDF in the mail.");
        }
        byte[] pdf = LINES.encode(pdf(number));
        ByteArrayOutputStream mail = new ByteArrayOutputStream(frame.length + pdf.length);
        mail.write(frame, 0, begin);
        mail.writeBytes(pdf);
        mail.write(frame, end, frame.length - end);
        return mail.toByteArray();
    }

    private byte[] pdf(int number) {
        String name = "Erika Messung-" + number;
        return InfoPackDocument.render(new InfoPackData(
                Language.DE,
                town,
                name,
                null,
                "Messung",
                "Guten Tag Frau Messung-" + number + ",",
                List.of(new InfoPackArticle(
                        Language.DE, "Messung", "Neues aus Ihrem Stadtteil", List.of(SENTENCE), null)),
                events,
                0,
                portalUrl + "/veranstaltungen",
                portalUrl,
                "22. November 2026",
                WORDS));
    }
}
