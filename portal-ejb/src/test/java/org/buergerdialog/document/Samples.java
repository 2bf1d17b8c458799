package org.buergerdialog.document;

import java.util.List;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Town;

/** Data as they come from life: ordinary ones and those that break layouts. */
final class Samples {

    static final Town TOWN = new Town(
            "Musterstadt",
            "Rathausplatz 1",
            "12345",
            "Musterstadt",
            "+49 123 456-0",
            "buergerdialog@musterstadt.example",
            "Dr. Maria Muster",
            "datenschutz@musterstadt.example",
            "#0a5c5a",
            "#66c9c2");

    static final List<String> NAMES = List.of(
            "Łukasz Żółć",
            "Nguyễn Thị Hà",
            "Elif Şahin",
            "Jörg Müller-Lüdenscheidt",
            "Ελένη Παπαδοπούλου",
            "Đặng Văn Ưởng");

    static final String LONG_TITLE = "Öffentliche Vorstellung der Machbarkeitsstudie zur Umgestaltung der Marktstraße, "
            + "des Donaudampfschifffahrtsgesellschaftskapitänsmützenplatzes und der angrenzenden Rad- und Fußwege "
            + "zwischen Altstadtring & Bahnhof <Abschnitt II> einschließlich Bürgerwerkstatt „Grün in der Stadt“";

    private static final String PARAGRAPH = "Ab 2027 wird die Marktstraße umgebaut. Vorab zeigen wir drei Varianten: "
            + "Fußgängerzone, Begegnungszone und Einbahnstraße mit Radspur. Nach einer Einführung teilen wir uns in "
            + "kleine Runden auf. Sie können jede Variante am Modell ausprobieren und Fragen an das Planungsteam "
            + "stellen. Was Sie uns mitgeben, fließt in die Vorlage für den Stadtrat ein.";

    private Samples() {}

    static TicketData ticket() {
        return ticket(Language.DE, "Anna Berger", "Bürgerversammlung: Verkehr in der Altstadt");
    }

    static TicketData ticket(Language language, String holder, String title) {
        boolean german = language == Language.DE;
        return new TicketData(
                language,
                TOWN,
                german ? "Guten Tag, " + holder : "Hello " + holder,
                holder,
                title,
                german
                        ? "Donnerstag, 26. November 2026, 18:30 bis 20:45 Uhr"
                        : "Thursday, 26 November 2026, 18:30 to 20:45",
                "Rathaus, Großer Saal",
                "Rathausplatz 1, 12345 Musterstadt",
                "7K3MQ9XTRDW2",
                "https://buergerdialog.musterstadt.example/konto/anmeldungen/7K3MQ9XTRDW2");
    }

    static InfoSheetData sheet() {
        return sheet(Language.DE, "Anna Berger", "Die Marktstraße wird umgebaut: drei Entwürfe liegen vor", text(1));
    }

    static InfoSheetData sheet(Language language, String recipient, String subject, String text) {
        boolean german = language == Language.DE;
        return new InfoSheetData(
                language,
                TOWN,
                german ? "Guten Tag, " + recipient + "," : "Dear " + recipient + ",",
                recipient,
                "Lindenweg 7\n12345 Musterstadt",
                "Verkehr & Baustellen",
                subject,
                text,
                List.of(
                        new EventLine(
                                "Bürgerversammlung: Verkehr in der Altstadt",
                                "Donnerstag, 26. November 2026, 18:30 Uhr",
                                "Rathaus, Großer Saal",
                                "https://buergerdialog.musterstadt.example/veranstaltungen/verkehr-in-der-altstadt"),
                        new EventLine(
                                "Mit dem Rad durch die Stadt: Rundfahrt mit dem Planungsteam",
                                "Samstag, 5. Dezember 2026, 10:00 Uhr",
                                "Treffpunkt Marktbrunnen",
                                "https://buergerdialog.musterstadt.example/veranstaltungen/radrundfahrt")),
                "https://buergerdialog.musterstadt.example/",
                german ? "22. November 2026" : "22 November 2026");
    }

    /** As many times two paragraphs and a list. */
    static String text(int times) {
        String once = PARAGRAPH
                + "\n\nDas liegt vor:\n- Variante A: Fußgängerzone mit Lieferzeiten am Morgen\n"
                + "- Variante B: Begegnungszone, in der alle aufeinander achten und Autos höchstens mit "
                + "Schrittgeschwindigkeit fahren\n- Variante C: Einbahnstraße mit Radspur\n\n"
                + "Die Pläne hängen bis Ende Dezember im Rathaus aus. Sie finden sie auch im Netz.\n\n";
        return once.repeat(times);
    }
}
