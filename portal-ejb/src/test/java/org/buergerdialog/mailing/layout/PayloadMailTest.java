package org.buergerdialog.mailing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.Part;
import org.buergerdialog.content.PictureSize;
import org.buergerdialog.content.Placeholder;
import org.buergerdialog.content.Placeholders;
import org.buergerdialog.event.EventState;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.SampleEvent;
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.payload.Payload;
import org.buergerdialog.payload.Payloads;
import org.buergerdialog.payload.Twin;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.Town;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Every payload in every place of a mail at once. A parser that is not ours reads the mail, and finds what it finds in the
 * mail's harmless twin, with the payload's words where the harmless ones are: no header, recipient, part, element, attribute
 * or text more.
 */
class PayloadMailTest {

    private static final EmailAddress FROM = new EmailAddress("dialog@musterstadt.example");
    private static final String TO = "anna@example.org";
    private static final LocalDateTime START = LocalDateTime.of(2027, 2, 1, 18, 30);

    /** Where they are, words of people may stand. */
    private static final Pattern WITH_WORDS = Pattern.compile("Subject|From|To");

    /** Writing them takes longer than looking at them. */
    private static final Map<String, MimeMessage> MAILS = new HashMap<>();

    private static final NamedTown TOWN = new NamedTown();
    private static final MailTemplate TEMPLATE = new MailTemplate(TOWN);

    @AfterAll
    static void forget() {
        MAILS.clear();
    }

    @Test
    void theMailHasTheHeadersOfItsTwinAndOneRecipient() {
        each((payload, mail, twin) -> {
            assertThat(Collections.list(mail.getAllHeaders()).stream().map(Header::getName))
                    .isEqualTo(Collections.list(twin.getAllHeaders()).stream()
                            .map(Header::getName)
                            .toList());
            assertThat(Collections.list(mail.getAllHeaders()))
                    .filteredOn(header -> !WITH_WORDS.matcher(header.getName()).matches())
                    .extracting(Header::getValue)
                    .isEqualTo(Collections.list(twin.getAllHeaders()).stream()
                            .filter(header ->
                                    !WITH_WORDS.matcher(header.getName()).matches())
                            .map(Header::getValue)
                            .toList());
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertAddress(payload, (InternetAddress) mail.getAllRecipients()[0], TO);
            assertThat(mail.getFrom()).hasSize(1);
            assertAddress(payload, (InternetAddress) mail.getFrom()[0], FROM.value());
            assertThat(Twin.comparable(mail.getSubject()))
                    .isEqualTo(Twin.comparable("Ihr Ticket: " + payload.inOneLine()));
        });
    }

    private static void assertAddress(Payload payload, InternetAddress address, String expected) {
        String name = address.getPersonal();
        assertThat(address.getAddress()).isEqualTo(expected);
        assertThat(Twin.comparable(name == null ? "" : name)).isEqualTo(Twin.comparable(payload.inOneLine()));
    }

    @Test
    void theMailHasThePartsOfItsTwin() {
        each((payload, mail, twin) ->
                assertThat(Payloads.difference(parts(twin), parts(mail))).isEmpty());
    }

    @Test
    void theTextSaysWhatWasWritten() {
        each((payload, mail, twin) -> {
            String text = (String) leaf(mail, "text/plain").getContent();
            String ofTwin = (String) leaf(twin, "text/plain").getContent();
            assertThat(Payloads.difference(said(Twin.of(payload).expected(ofTwin)), said(text)))
                    .isEmpty();
            assertThat(ends(text)).as("as it was written").contains(ends(payload.text()));
            assertThat(text).doesNotContain(Payloads.results().toArray(String[]::new));
        });
    }

    @Test
    void theHtmlHasTheElementsAttributesAndTextsOfItsTwin() {
        each((payload, mail, twin) -> {
            String html = (String) leaf(mail, "text/html").getContent();
            String ofTwin = (String) leaf(twin, "text/html").getContent();
            assertThat(Payloads.difference(
                            outline(ofTwin, Twin.of(payload)::expected), outline(html, UnaryOperator.identity())))
                    .isEmpty();
            assertThat(html).doesNotContain(Payloads.results().toArray(String[]::new));
        });
    }

    @Test
    void makingLinksOfAddressesMakesNothingElse() {
        each((payload, mail, twin) -> {
            String html = (String) leaf(mail, "text/html").getContent();
            Document before = Jsoup.parse(html);
            Document after = Jsoup.parse(LinkRewriter.html(html, url -> url, null));
            assertThat(Payloads.difference(elements(before), elements(after))).isEmpty();
            assertThat(withoutScheme(after)).isEqualTo(withoutScheme(before));
            List<Element> links = new ArrayList<>(after.select("a"));
            for (Element link : before.select("a")) {
                assertThat(links).as("the links that were there").anyMatch(one -> one.hasSameValue(link));
                links.removeIf(one -> one.hasSameValue(link));
            }
            assertThat(links).allSatisfy(link -> {
                assertThat(link.attributes().asList())
                        .extracting(Attribute::getKey)
                        .containsExactly("href", "style");
                assertThat(link.attr("href")).matches("https?://\\S+");
                assertThat(Twin.comparable(payload.text())).contains(Twin.comparable(link.attr("href")));
                assertThat(link.attr("style")).doesNotContain("url", "expression");
            });
            String text = (String) leaf(mail, "text/plain").getContent();
            assertThat(LinkRewriter.text(text, url -> url)).isEqualTo(text);
        });
    }

    @Test
    void anAttachmentIsCalledWhatItIsCalledAndLiesInNoFolder() {
        each((payload, mail, twin) -> {
            BodyPart attachment = leaf(mail, "application/pdf");
            String name = MimeUtility.decodeText(attachment.getFileName());
            assertThat(Twin.comparable(name))
                    .isEqualTo(Twin.comparable(
                            payload.inOneLine().replaceAll("[\\\\/:]", "_").replace('"', '\'')));
            assertThat(name).doesNotContain("/", "\\", ":", "\r", "\n", "\u0000");
            ContentType type = new ContentType(attachment.getContentType());
            assertThat(type.getBaseType()).isEqualTo("application/pdf");
            assertThat(Collections.list(type.getParameterList().getNames())).containsExactly("name");
            assertThat(attachment.getInputStream().readAllBytes()).isEqualTo(pdf());
        });
    }

    @Test
    void aTextMessageThatLeavesAsAMailSaysWhatWasWrittenAndNothingMore() {
        Payloads.each(payload -> {
            MimeMessage mail = parse(textMessage(payload.text()));
            MimeMessage twin = parse(textMessage("Harmlos"));
            assertThat(Collections.list(mail.getAllHeaders()).stream().map(Header::getName))
                    .isEqualTo(Collections.list(twin.getAllHeaders()).stream()
                            .map(Header::getName)
                            .toList());
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(ends((String) mail.getContent())).isEqualTo(ends(payload.text()));
        });
    }

    private interface Check {
        void accept(Payload payload, MimeMessage mail, MimeMessage twin) throws Exception;
    }

    private static void each(Check check) {
        Payloads.each(payload -> check.accept(
                payload, mailOf(payload.text()), mailOf(Twin.of(payload).text())));
    }

    private static MimeMessage mailOf(String words) {
        return MAILS.computeIfAbsent(words, any -> parse(mail(words)));
    }

    private static MimeMessage parse(Mail mail) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.bytes()));
        } catch (MessagingException e) {
            throw new AssertionError("A parser cannot read the mail", e);
        }
    }

    private static Mail textMessage(String words) {
        return new Mail(
                "18.ABC@musterstadt.example",
                FROM,
                words,
                "4915112345678@sms.musterstadt.example",
                null,
                Language.DE,
                words,
                null,
                words,
                List.of(),
                null,
                Map.of(),
                Instant.parse("2026-11-22T10:00:00Z"));
    }

    /** A mail in which these words stand wherever somebody's words may, and where they never should. */
    private static Mail mail(String words) {
        TOWN.name = words;
        String named = Placeholders.fill("Hallo {{Vorname}} {{Nachname|du}}!", values(words));
        MailText text = MailText.of(
                        "Ihr Ticket: " + words,
                        named,
                        List.of(Placeholders.fill("Guten Tag {{Anrede}} aus {{Ortsteil}}!", values(words)), words),
                        words,
                        new MailWords(Language.DE).get("notice.reason", words))
                .stating(Map.of(words, words))
                .showing(List.of(
                        part(Block.Kind.HEADING, words, null),
                        part(Block.Kind.TEXT, words, null),
                        part(Block.Kind.TEXT, "Davor\n" + words + "\nDanach", null),
                        part(Block.Kind.BUTTON, words, "/veranstaltungen"),
                        new Part(Block.Kind.PICTURE, words, "ab12", new PictureSize("ab12", 300, 200), null, List.of()),
                        new Part(Block.Kind.EVENT, "", null, null, null, List.of(event(words)))))
                .bringing(List.of(
                        new MailText.Piece(Language.EN, words, words, List.of(part(Block.Kind.TEXT, words, null)))))
                .quoting(words, words)
                .offering(words, "https://musterstadt.example/x", words);
        FooterLinks footer = new FooterLinks("https://a.example/1", "https://a.example/2", "https://a.example/3");
        MailTemplate.Twins twins = TEMPLATE.twins(text, Language.DE, footer);
        return new Mail(
                "17.ABC@musterstadt.example",
                FROM,
                words,
                TO,
                words,
                Language.DE,
                text.subject(),
                twins.html(),
                twins.text(),
                List.of(new Mail.Enclosure(words, pdf())),
                "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n",
                ListHeaders.of("kultur", FROM, "https://a.example/3"),
                Instant.parse("2026-11-22T10:00:00Z"));
    }

    private static Map<Placeholder, String> values(String words) {
        return Map.of(
                Placeholder.GIVEN_NAME, words,
                Placeholder.FAMILY_NAME, words,
                Placeholder.SALUTATION, words,
                Placeholder.DISTRICT, words,
                Placeholder.TOWN, words);
    }

    private static Part part(Block.Kind kind, String words, String target) {
        return new Part(kind, words, target, null, null, List.of());
    }

    private static byte[] pdf() {
        return "%PDF-1.7 gekürzt".getBytes(StandardCharsets.UTF_8);
    }

    private static EventView event(String words) {
        return SampleEvent.at(START).being(EventState.CANCELLED).saying(words).view();
    }

    /** A town that is called as it pleases. */
    private static final class NamedTown extends Settings {

        private String name;

        @Override
        public Town town() {
            return new Town(name, name, name, name, name, name, name, name, "#0a5c5a", "#66c9c2");
        }
    }

    private static List<String> said(String text) {
        return text.lines()
                .map(Twin::comparable)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String ends(String text) {
        return text.replaceAll("\r\n?|\n", "\n");
    }

    /** Describes the tree of parts, with all that is said about each but the names of files. */
    private static List<String> parts(jakarta.mail.Part part) throws MessagingException, IOException {
        List<String> found = new ArrayList<>();
        ContentType type = new ContentType(part.getContentType());
        found.add(type.getBaseType() + " " + type.getParameter("charset") + " " + type.getParameter("boundary") + " "
                + type.getParameter("method") + " " + part.getDisposition());
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                List<String> names = Collections.list(several.getBodyPart(i).getAllHeaders()).stream()
                        .map(Header::getName)
                        .toList();
                found.add(names.toString());
                found.addAll(parts(several.getBodyPart(i)));
            }
            found.add("end");
        }
        return found;
    }

    private static BodyPart leaf(jakarta.mail.Part part, String type) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart child = several.getBodyPart(i);
                BodyPart found = child.isMimeType(type) ? child : leaf(child, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Describes what a browser would make of it, node by node. */
    private static List<String> outline(String html, UnaryOperator<String> words) {
        List<String> outline = new ArrayList<>();
        Jsoup.parse(html).traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                add(outline, depth, words.apply(text.getWholeText()));
            } else {
                add(outline, depth, node.nodeName());
                for (Attribute attribute : node.attributes()) {
                    add(outline, depth, attribute.getKey() + "=" + words.apply(attribute.getValue()));
                }
            }
        });
        return outline;
    }

    private static void add(List<String> outline, int depth, String what) {
        String comparable = Twin.comparable(what);
        if (!comparable.isEmpty()) {
            outline.add(depth + " " + comparable);
        }
    }

    /** What is written, without what an address need not show to be understood. */
    private static String withoutScheme(Document document) {
        return Twin.comparable(document.body().wholeText()).replaceAll("https?://|/", "");
    }

    private static List<String> elements(Document document) {
        return document.getAllElements().stream()
                .map(Element::normalName)
                .filter(name -> !name.equals("a"))
                .toList();
    }
}
