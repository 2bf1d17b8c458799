package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.mail.Header;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.NoticeDraft;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.Readers;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Mailbox.Mail;
import org.buergerdialog.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A payload of each family on its whole way: through the services, the database and the outbox, over the line, into a
 * mailbox or a phone. The unit tests try all of them.
 */
@ExtendWith(ArquillianExtension.class)
class PayloadIT {

    private static final String HARMLESS = "Harmlos";
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int FAMILIES = 20;

    @Inject
    private Life life;

    @Inject
    private Decisions decisions;

    @Inject
    private Post post;

    @Inject
    private RegistrationService registrations;

    @Inject
    private PreferenceService preferences;

    @Inject
    private NoticeService notices;

    @Test
    void newsArriveAsTheyWereWritten() throws Exception {
        Map<String, Long> queued = new LinkedHashMap<>();
        for (String payload : payloads()) {
            queued.put(payload, news(payload));
        }
        MimeMessage harmless = parsed(post.received(news(HARMLESS)));
        assertThat(queued).hasSizeGreaterThan(FAMILIES);
        for (Map.Entry<String, Long> sent : queued.entrySet()) {
            String payload = sent.getKey();
            Mail mail = post.received(sent.getValue());
            assertOneMail(payload, parsed(mail), harmless);
            assertThat(plain(mail.text("text/plain")))
                    .as(payload)
                    .contains(plain("Davor\n" + text(payload) + "\nDanach"));
            assertThat(elements(mail))
                    .as(payload)
                    .isSubsetOf(
                            "html", "head", "meta", "title", "style", "body", "table", "tbody", "tr", "td", "span",
                            "h1", "h2", "p", "br", "a", "ul", "li");
            assertThat(plain(Jsoup.parse(mail.text("text/html")).body().wholeText()))
                    .as(payload)
                    .contains(text(payload).lines().map(PayloadIT::plain).toArray(String[]::new));
            assertThat(plain(parsed(mail).getSubject())).isEqualTo(plain(acceptable(payload)));
        }
    }

    @Test
    void ticketsArriveAsTheyWereWritten() throws Exception {
        Map<String, Long> queued = new LinkedHashMap<>();
        for (String payload : payloads()) {
            queued.put(payload, ticket(payload));
        }
        MimeMessage harmless = parsed(post.received(ticket(HARMLESS)));
        for (Map.Entry<String, Long> sent : queued.entrySet()) {
            String payload = sent.getKey();
            Mail mail = post.received(sent.getValue());
            // the list of events is looked at by other tests
            Rows.change("update event set title_de = 'Prüfung', place = 'Rathaus' where title_de = ?", payload);
            assertOneMail(payload, parsed(mail), harmless);
            assertThat(mail.text("text/calendar").lines())
                    .as(payload)
                    .containsOnlyOnce("BEGIN:VEVENT", "END:VEVENT", "METHOD:REQUEST")
                    .filteredOn(line -> line.startsWith("ATTENDEE"))
                    .hasSize(1);
            try (PDDocument ticket = Loader.loadPDF(mail.pdf())) {
                assertThat(ticket.getDocumentCatalog().getOpenAction()).isNull();
                assertThat(plain(new PDFTextStripper().getText(ticket)))
                        .as("known characters")
                        .contains(plain(payload).replaceAll("[^!-~].*", ""));
            }
        }
    }

    @Test
    void aTextMessageArrivesAsItWasWritten() {
        String words = "@{7*191} ${env:PATH} [~|^\\] €";
        String number = "+49151" + ThreadLocalRandom.current().nextInt(10_000, 99_999) + "123";
        long topic = Life.topic();
        Resident reader = life.resident();
        Rows.change(
                "update citizen set mobile = ?, mobile_verified_at = utc_timestamp(6) where id = ?",
                number,
                reader.number());
        decisions.grant(reader, ConsentService.NEWSLETTER_SMS).orThrow();
        life.as(reader, () -> {
                    preferences.follow(Access.signedIn(), topic);
                    return preferences.channel(Access.signedIn(), topic, Channel.SMS);
                })
                .orThrow();
        post.queue(life.notice(new NoticeDraft(topic, words, null, "Ein Absatz.", null, null)));

        assertThat(Mailbox.awaitText(number, words, PATIENCE).text("text/plain").lines())
                .element(0, InstanceOfAssertFactories.STRING)
                .endsWith(": " + words);
        assertThat(Mailbox.texts(number, "")).hasSize(1);
    }

    @Test
    void whatWouldEndALineIsRefusedAtItsField() {
        for (String subject : List.of("Betreff\r\nBcc: opfer@example.org", "{{7*191}}", "Betreff\nX: y")) {
            assertThat(life.asStaff(Role.EDITOR, () -> notices.create(draft(Life.topic(), subject, "Text")))
                            .thrown())
                    .isInstanceOf(ConstraintViolationException.class);
        }
    }

    /** Queues a notice with the payload wherever it is not refused, to a reader of that name; returns its mail. */
    private long news(String payload) {
        long topic = Life.topic();
        Resident reader = named(payload);
        decisions.followWithConsent(reader, topic);
        long notice = life.notice(draft(topic, acceptable(payload), "Davor\n" + text(payload) + "\nDanach"));
        post.queue(notice);
        return Rows.number("select id from message where kind = 'NOTICE' and object_id = ?", notice);
    }

    private static NoticeDraft draft(long topic, String line, String text) {
        return new NoticeDraft(
                topic,
                Set.of(),
                Set.of(),
                line,
                null,
                List.of(
                        new Block(Block.Kind.HEADING, line, null, null, Readers.EVERYBODY),
                        Block.text(text, null),
                        new Block(Block.Kind.BUTTON, line, null, "/veranstaltungen", Readers.EVERYBODY)),
                true,
                false,
                null,
                null);
    }

    private static boolean refused(String payload) {
        return payload.contains("{{") || payload.contains("}}");
    }

    private static String text(String payload) {
        return refused(payload) ? HARMLESS : payload;
    }

    private static String acceptable(String payload) {
        return refused(payload) || !payload.matches("[^\\p{Cntrl}]*") ? HARMLESS : payload;
    }

    /** Registers somebody of that name for an event of that title; returns the mail with the ticket. */
    private long ticket(String payload) {
        long event = life.event(5);
        Rows.change("update event set title_de = ?, place = ? where id = ?", payload, payload, event);
        Resident resident = named(payload);
        life.as(resident, () -> registrations.register(event)).orThrow();
        return Rows.number("select id from message where kind = 'TICKET' and citizen_id = ?", resident.number());
    }

    /** Past all checks, as it may have been stored before there were any. */
    private Resident named(String payload) {
        Resident resident = life.resident();
        Rows.change(
                "update citizen set given_name = ?, family_name = ? where id = ?", payload, payload, resident.number());
        return resident;
    }

    private static void assertOneMail(String payload, MimeMessage mail, MimeMessage harmless) throws Exception {
        assertThat(names(mail)).as(payload).isEqualTo(names(harmless));
        assertThat(mail.getAllRecipients()).as(payload).hasSize(1);
        InternetAddress to = (InternetAddress) mail.getAllRecipients()[0];
        assertThat(to.getAddress()).startsWith("it-").endsWith("@musterstadt.example");
        assertThat(plain(to.getPersonal() == null ? "" : to.getPersonal())).isEqualTo(plain(payload + payload));
        assertThat(mail.getContentType().replaceAll("\\s", ""))
                .isEqualTo(harmless.getContentType().replaceAll("\\s", ""));
    }

    private static List<String> names(MimeMessage mail) throws Exception {
        return Collections.list(mail.getAllHeaders()).stream()
                .map(Header::getName)
                .toList();
    }

    private static Set<String> elements(Mail mail) {
        return Jsoup.parse(mail.text("text/html")).getAllElements().stream()
                .map(Element::normalName)
                .filter(name -> !name.startsWith("#"))
                .collect(Collectors.toSet());
    }

    private static MimeMessage parsed(Mail mail) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.raw()));
    }

    /** Without what may become another blank on the way. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Z}\\uFFFD]+", "");
    }

    /** The first of each family. */
    private static List<String> payloads() {
        List<String> payloads = new ArrayList<>();
        try (JsonReader reader =
                Json.createReader(PayloadIT.class.getClassLoader().getResourceAsStream(SecondNode.PAYLOADS))) {
            reader.readObject()
                    .values()
                    .forEach(family -> payloads.add(((JsonArray) family)
                            .getValuesAs(JsonString.class)
                            .get(0)
                            .getString()));
        }
        return payloads;
    }
}
