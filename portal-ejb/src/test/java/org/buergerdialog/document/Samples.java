package org.buergerdialog.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
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
        return ticket(words(Language.DE));
    }

    static TicketData ticket(DocumentWords words) {
        return ticket(Language.DE, "Anna Berger", "Bürgerversammlung: Verkehr in der Altstadt", words);
    }

    static TicketData ticket(Language language, String holder, String title) {
        return ticket(language, holder, title, words(language));
    }

    private static TicketData ticket(Language language, String holder, String title, DocumentWords words) {
        boolean german = language == Language.DE;
        return new TicketData(
                language,
                TOWN,
                german ? "Guten Tag, " + holder : "Hello " + holder,
                holder,
                3,
                title,
                german
                        ? "Donnerstag, 26. November 2026, 18:30 bis 20:45 Uhr"
                        : "Thursday, 26 November 2026, 18:30 to 20:45",
                "Rathaus, Großer Saal",
                "Rathausplatz 1, 12345 Musterstadt",
                "7K3MQ9XTRDW2",
                "https://buergerdialog.musterstadt.example/konto/anmeldungen/7K3MQ9XTRDW2",
                words);
    }

    private static DocumentWords words(Language language) {
        return language == Language.DE
                ? new DocumentWords(
                        "Gut zu wissen",
                        "schön, dass Sie dabei sind.",
                        "- Bringen Sie dieses Ticket mit: ausgedruckt oder auf dem Telefon.\n- Am Eingang wird der QR-Code "
                                + "gelesen.\n- Sie können doch nicht kommen? Melden Sie sich bitte selbst ab:",
                        null,
                        null)
                : new DocumentWords(
                        "Good to know",
                        "We look forward to seeing you.",
                        "- Please bring this ticket with you.\n- Cannot come after all? Please cancel yourself:",
                        null,
                        null);
    }

    private static DocumentWords letterWords(Language language) {
        return language == Language.DE
                ? new DocumentWords("Termine für Sie", null, null, "zum Anmelden", "Mit freundlichen Grüßen")
                : new DocumentWords("Events for you", null, null, "to register", "Kind regards");
    }

    static InfoPackData with(InfoPackData pack, DocumentWords words) {
        return with(pack, pack.articles(), words);
    }

    static InfoPackData with(InfoPackData pack, List<InfoPackArticle> articles) {
        return with(pack, articles, pack.words());
    }

    private static InfoPackData with(InfoPackData pack, List<InfoPackArticle> articles, DocumentWords words) {
        return new InfoPackData(
                pack.language(),
                pack.town(),
                pack.recipient(),
                pack.recipientAddress(),
                pack.topics(),
                pack.salutation(),
                articles,
                pack.events(),
                pack.moreEvents(),
                pack.eventsUrl(),
                pack.url(),
                pack.date(),
                words);
    }

    static NewsData with(NewsData letter, DocumentWords words) {
        return new NewsData(
                letter.language(),
                letter.town(),
                letter.recipient(),
                letter.recipientAddress(),
                letter.topic(),
                letter.salutation(),
                letter.subject(),
                letter.text(),
                letter.events(),
                letter.url(),
                letter.date(),
                words);
    }

    static InfoPackData pack() {
        return pack(Language.DE, "Anna Berger", 2, 2);
    }

    /** An info pack whose occasion is this many times two paragraphs and a list. */
    static InfoPackData pack(Language language, String recipient, int length, int events) {
        boolean german = language == Language.DE;
        return new InfoPackData(
                language,
                TOWN,
                recipient,
                "Lindenweg 7\n12345 Musterstadt",
                german ? "Verkehr & Baustellen und Klima & Natur" : "Traffic & construction and Climate & nature",
                german ? "Guten Tag, " + recipient + "," : "Dear " + recipient + ",",
                List.of(
                        article(language, "Die Marktstraße wird umgebaut: drei Entwürfe liegen vor", text(length)),
                        article(Language.DE, "Tausend Bäume für die Innenstadt", PARAGRAPH),
                        article(language, "Der Radweg am Fluss ist wieder frei", "Die Sperrung ist aufgehoben.")),
                IntStream.rangeClosed(1, events)
                        .mapToObj(number -> event(language, number))
                        .toList(),
                events > 3 ? 4 : 0,
                "https://buergerdialog.musterstadt.example/veranstaltungen",
                "https://buergerdialog.musterstadt.example/",
                german ? "22. November 2026" : "22 November 2026",
                letterWords(language));
    }

    static InfoPackArticle article(Language language, String heading, String text) {
        return new InfoPackArticle(language, "Verkehr & Baustellen", heading, List.of(text.split("\n\n")), null);
    }

    private static InfoPackEvent event(Language language, int number) {
        boolean german = language == Language.DE;
        return new InfoPackEvent(
                number % 3 == 0 ? LONG_TITLE : "Bürgerversammlung: Verkehr in der Altstadt, Teil " + number,
                german
                        ? "Donnerstag, 26. November 2026, 18:30 bis 20:45 Uhr"
                        : "Thursday, 26 November 2026, 18:30 to 20:45",
                "Rathaus, Großer Saal, Rathausplatz 1, 12345 Musterstadt",
                "https://buergerdialog.musterstadt.example/veranstaltungen/verkehr-in-der-altstadt-" + number,
                number % 2 == 1);
    }

    private static NewsData news(Language language, String recipient, String subject, String text, String url) {
        boolean german = language == Language.DE;
        return new NewsData(
                language,
                TOWN,
                recipient,
                "Lindenweg 7\n12345 Musterstadt",
                "Verkehr & Baustellen",
                german ? "Guten Tag, " + recipient + "," : "Dear " + recipient + ",",
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
                url,
                german ? "22. November 2026" : "22 November 2026",
                letterWords(language));
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

    /** What residents agree to. */
    static final String WORDING =
            "Ich möchte, dass mir die Stadt Musterstadt Neuigkeiten und Einladungen zu den Themen, "
                    + "die ich ausgewählt habe, per E-Mail schickt. Dafür darf sie meine E-Mail-Adresse und die Auswahl meiner "
                    + "Themen verarbeiten.\n\nIch kann diese Einwilligung jederzeit widerrufen, zum Beispiel über den Link am "
                    + "Ende jeder E-Mail. Was bis dahin geschehen ist, bleibt rechtmäßig.";

    static final String SHA_256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    static final Instant REQUESTED = Instant.parse("2026-11-26T17:30:05Z");

    static final DoubleOptIn OPT_IN = new DoubleOptIn(
            REQUESTED, REQUESTED.plusSeconds(4), REQUESTED.plusSeconds(640), "<b1946ac9.4711@musterstadt.example>");

    static ReceiptData receipt(Language language, String recipient, String wording) {
        boolean german = language == Language.DE;
        return new ReceiptData(
                language,
                TOWN,
                "4711",
                REQUESTED.plusSeconds(90_000),
                recipient,
                "anna.berger@musterstadt.example",
                german ? "Newsletter per E-Mail" : "Newsletter by e-mail",
                german
                        ? "Neuigkeiten und Einladungen zu Ihren Themen, per E-Mail an Ihre Adresse."
                        : "News and invitations about your topics, by e-mail to your address.",
                german ? "Einwilligung, Art. 6 Abs. 1 Buchst. a DSGVO" : "Consent, Art. 6(1)(a) GDPR",
                "GRANTED",
                wording,
                Language.DE,
                3,
                SHA_256,
                REQUESTED.plusSeconds(640),
                "MAIL_LINK",
                "https://buergerdialog.musterstadt.example/newsletter",
                OPT_IN,
                REQUESTED.plusSeconds(63_072_000),
                null,
                "https://buergerdialog.musterstadt.example/einstellungen/AAAAAAAAB9EAAFDzyS8mSd9wJ4mJ8nXo1s7hQ0t9XyqBz3s");
    }

    static NewsData letter(Language language, String recipient, String subject, String text) {
        return news(language, recipient, subject, text, "https://buergerdialog.musterstadt.example/einstellungen");
    }

    static final String MAIL_HEADERS =
            """
            Date: Thu, 26 Nov 2026 17:30:09 +0000 (UTC)
            From: Musterstadt <buergerdialog@musterstadt.example>
            To: anna.berger@musterstadt.example
            Message-ID: <b1946ac9.4711@musterstadt.example>
            Subject: =?UTF-8?Q?Bitte_best=C3=A4tigen_Sie_Ihre_Anmeldung?=
            MIME-Version: 1.0
            Content-Type: multipart/alternative;
            \tboundary="----=_Part_12_1720948394.1795714209000"
            Auto-Submitted: auto-generated
            """;

    static final String MAIL_LINK =
            "https://buergerdialog.musterstadt.example/bestaetigen/Zk3vQ9cG1yXo7d2LrUeN0aPqTfWb8HsM";

    static final String MAIL_TEXT =
            """
            Guten Tag,

            Sie möchten Neuigkeiten der Stadt Musterstadt per E-Mail bekommen. Bitte bestätigen Sie, dass diese Adresse Ihnen gehört:

            %s

            Ihre Themen:
              - Verkehr & Baustellen
              - Kita & Schule

            Der Link gilt 14 Tage. Haben Sie nichts angefragt, müssen Sie nichts tun: Dann wird alles gelöscht.

            Freundliche Grüße
            Musterstadt
            """
                    .formatted(MAIL_LINK);

    static ProofData proof(Language language, String person, String wording, int mailLength, ProofFinding... findings) {
        boolean german = language == Language.DE;
        ProofMail mail = new ProofMail(
                OPT_IN.messageId(),
                OPT_IN.mailedAt(),
                MAIL_HEADERS,
                MAIL_TEXT.repeat(mailLength),
                (MAIL_HEADERS + "\n" + MAIL_TEXT).getBytes(StandardCharsets.UTF_8));
        return new ProofData(
                language,
                TOWN,
                "4711",
                REQUESTED.plusSeconds(8_000_000),
                "Petra Datenschutz",
                person,
                "anna.berger@musterstadt.example",
                german ? "Newsletter per E-Mail" : "Newsletter by e-mail",
                "newsletter-email",
                german ? "Neuigkeiten und Einladungen zu Ihren Themen." : "News and invitations about your topics.",
                german ? "Einwilligung, Art. 6 Abs. 1 Buchst. a DSGVO" : "Consent, Art. 6(1)(a) GDPR",
                "WITHDRAWN",
                OPT_IN,
                List.of(
                        declaration(4711, "REQUESTED", OPT_IN.requestedAt(), "WEBSITE", "guest", wording),
                        declaration(4713, "GRANTED", OPT_IN.confirmedAt(), "MAIL_LINK", "guest", wording),
                        declaration(5120, "WITHDRAWN", REQUESTED.plusSeconds(7_000_000), "PORTAL", "citizen:17", null)),
                mail == null ? "MISSING" : "SEALED",
                mail,
                new ProofVerification(
                        "consent",
                        REQUESTED.plusSeconds(8_000_000),
                        12_345,
                        7,
                        SHA_256,
                        REQUESTED.plusSeconds(7_999_000),
                        List.of(findings)));
    }

    private static ProofDeclaration declaration(
            long id, String kind, Instant at, String touchpoint, String actor, String wording) {
        return new ProofDeclaration(
                id,
                kind,
                at,
                at.plusMillis(120),
                null,
                "https://buergerdialog.musterstadt.example/newsletter",
                "https://www.musterstadt.example/aktuelles",
                touchpoint,
                actor,
                null,
                kind.equals("GRANTED") ? OPT_IN.messageId() : null,
                kind.equals("GRANTED") ? SHA_256 : null,
                wording == null ? null : 3,
                wording == null ? null : SHA_256,
                wording,
                Language.DE,
                null,
                null,
                new ProofLink(
                        "consent",
                        id + 90,
                        SHA_256,
                        SHA_256.replace('9', 'c'),
                        SHA_256.replace('0', 'e'),
                        at.plusSeconds(2),
                        at.plusSeconds(2),
                        id != 4713 || WORDING.equals(wording)));
    }
}
