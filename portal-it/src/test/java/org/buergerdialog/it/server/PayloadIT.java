package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.NoticeDraft;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.Readers;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Mailbox.Mail;
import org.buergerdialog.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Payloads on their whole way: through the services, the database and the outbox, over the line, into a mailbox or a phone.
 * More than five hundred in each place of a mail with a ticket, one of each family in those of news; the unit tests try all
 * of them.
 */
@ExtendWith(ArquillianExtension.class)
class PayloadIT {

    private static final String HARMLESS = "Harmlos";
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int FAMILIES = 20;
    private static final int MANY = 500;

    /** What would stand there if a payload were evaluated; no payload has any of it. */
    private static final String[] RESULTS = {
        "1337", "q9q9q9", "root:x:0:0", System.getenv("PATH"), System.getProperty("user.dir")
    };

    @Inject
    private Life life;

    @Inject
    private Decisions decisions;

    @Inject
    private Post post;

    @Inject
    private NoticeService notices;

    @Resource
    private UserTransaction transaction;

    /** Whose ticket is sent again and again, each time with other words. */
    private long registration;

    @AfterEach
    void giveBackTheNames() {
        System.clearProperty("PORTAL_TOWN_NAME");
        // the list of events is looked at by other tests
        name("Prüfung", UUID.randomUUID().toString(), "it-" + UUID.randomUUID() + "@musterstadt.example");
    }

    @Test
    void newsArriveAsTheyWereWritten() throws Exception {
        Map<String, Long> queued = new LinkedHashMap<>();
        for (String payload : payloads(Integer.MAX_VALUE)) {
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

    /**
     * The town's name is the sender's, and the number of the ticket stands in the name of its file: neither can be typed by
     * anybody, so both are put there past all checks.
     */
    @Test
    void ticketsArriveAsTheyWereWrittenWhoeverSendsThem() throws Exception {
        Resident resident = post.ticketHolder();
        registration = Rows.number("select id from registration where citizen_id = ?", resident.number());
        MimeMessage harmless = parsed(ticket(HARMLESS));
        List<String> payloads = payloads(2);
        assertThat(payloads)
                .as("in each of sender, reader, subject, text, file, its name and the entry")
                .hasSizeGreaterThan(MANY);
        for (String payload : payloads) {
            Mail mail = ticket(payload);
            MimeMessage parsed = parsed(mail);
            assertOneMail(payload, parsed, harmless);
            assertThat(parsed.getFrom()).as(payload).hasSize(1);
            InternetAddress from = (InternetAddress) parsed.getFrom()[0];
            assertThat(from.getAddress()).isEqualTo(((InternetAddress) harmless.getFrom()[0]).getAddress());
            assertThat(plain(Objects.requireNonNullElse(from.getPersonal(), "")))
                    .isEqualTo(plain(payload.isBlank() ? "Musterstadt" : payload));
            assertThat(plain(MimeUtility.decodeText(attachment(parsed).getFileName())))
                    .isEqualTo(plain("Ticket-" + code(payload) + ".pdf")
                            .replaceAll("[\\\\/:]", "_")
                            .replace('"', '\''));
            assertThat(mail.text("text/calendar").lines())
                    .as(payload)
                    .containsOnlyOnce("BEGIN:VEVENT", "END:VEVENT", "METHOD:REQUEST")
                    .filteredOn(line -> line.startsWith("ATTENDEE"))
                    .hasSize(1);
            try (PDDocument ticket = Loader.loadPDF(mail.pdf())) {
                assertThat(ticket.getDocumentCatalog().getOpenAction()).isNull();
                String words = new PDFTextStripper().getText(ticket);
                assertThat(plain(words))
                        .as("known characters")
                        .contains(plain(beginning(payload, 120)).replaceAll("[^!-~].*", ""));
                assertThat(words).as(payload).doesNotContain(RESULTS);
            }
            assertThat(parsed.getSubject() + mail.text("text/plain") + mail.text("text/html"))
                    .as(payload)
                    .doesNotContain(RESULTS);
        }
    }

    @Test
    void aTextMessageArrivesAsItWasWritten() {
        String words = "@{7*191} ${env:PATH} [~|^\\] €";
        String number = "+49151" + ThreadLocalRandom.current().nextInt(10_000, 99_999) + "123";
        long topic = Life.topic();
        decisions.reader(topic, number);
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

    /** Sends the ticket of somebody of that name, for an event of that title, from a town of that name. */
    private Mail ticket(String payload) throws Exception {
        System.setProperty("PORTAL_TOWN_NAME", payload);
        transaction.begin();
        name(payload, code(payload), "it-" + UUID.randomUUID() + "@musterstadt.example");
        Rows.change(
                "insert into message (kind, channel, citizen_id, object_id, basis, state, queued_at, due_at, lane)"
                        + " select kind, channel, citizen_id, object_id, basis, 'QUEUED', utc_timestamp(6),"
                        + " utc_timestamp(6), lane from message where kind = 'TICKET' and object_id = ? limit 1",
                registration);
        transaction.commit();
        return post.received("TICKET", registration);
    }

    /** Past all checks, as it may have been stored before there were any. */
    private void name(String words, String code, String email) {
        String title = beginning(words, 120);
        String name = name(words);
        Rows.change(
                "update registration r join event e on e.id = r.event_id join citizen c on c.id = r.citizen_id"
                        + " set e.title_de = ?, e.place = ?, r.code = ?, c.given_name = ?, c.family_name = ?, c.email = ?"
                        + " where r.id = ?",
                title,
                title,
                beginning(code, 16),
                name,
                name,
                email,
                registration);
    }

    private static String code(String payload) {
        return beginning(payload, 16);
    }

    private static String beginning(String text, int characters) {
        return text.substring(
                0, text.offsetByCodePoints(0, Math.min(characters, text.codePointCount(0, text.length()))));
    }

    private static BodyPart attachment(MimeMessage mail) throws Exception {
        Multipart parts = (Multipart) mail.getContent();
        return parts.getBodyPart(parts.getCount() - 1);
    }

    /** Past all checks, as it may have been stored before there were any. */
    private Resident named(String payload) {
        Resident resident = life.resident();
        String name = name(payload);
        Rows.change("update citizen set given_name = ?, family_name = ? where id = ?", name, name, resident.number());
        return resident;
    }

    private static String name(String payload) {
        return beginning(payload, 100);
    }

    private static void assertOneMail(String payload, MimeMessage mail, MimeMessage harmless) throws Exception {
        assertThat(names(mail)).as(payload).isEqualTo(names(harmless));
        assertThat(mail.getAllRecipients()).as(payload).hasSize(1);
        InternetAddress to = (InternetAddress) mail.getAllRecipients()[0];
        assertThat(to.getAddress()).startsWith("it-").endsWith("@musterstadt.example");
        assertThat(plain(Objects.requireNonNullElse(to.getPersonal(), "")))
                .isEqualTo(plain(name(payload) + name(payload)));
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

    /** One of so many of each family, beginning with the first. */
    private static List<String> payloads(int oneOf) {
        List<String> payloads = new ArrayList<>();
        try (JsonReader reader =
                Json.createReader(PayloadIT.class.getClassLoader().getResourceAsStream(SecondNode.PAYLOADS))) {
            reader.readObject().values().forEach(family -> {
                List<JsonString> texts = ((JsonArray) family).getValuesAs(JsonString.class);
                for (int i = 0; i < texts.size(); i += oneOf) {
                    payloads.add(texts.get(i).getString());
                }
            });
        }
        return payloads;
    }
}
