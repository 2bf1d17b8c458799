package org.buergerdialog.mailing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.Part;
import org.buergerdialog.content.Placeholder;
import org.buergerdialog.content.Placeholders;
import org.buergerdialog.content.Reader;
import org.buergerdialog.mailing.QuotedPrintable;
import org.buergerdialog.payload.Payloads;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.junit.jupiter.api.Test;

class StencilTest {

    private static final MailTemplate TEMPLATE = new MailTemplate(new Settings());

    @Test
    void whatStandsBetweenGapsStaysAndGapsAreFilled() {
        Stencil stencil = Stencil.of(Stencil.gap("a") + Stencil.gap("b") + " und " + Stencil.gap("a") + "!");

        assertThat(stencil.fill(Map.of("a", "1", "b", "2")::get)).isEqualTo("12 und 1!");
        assertThat(Stencil.of("").fill(gap -> "x")).isEmpty();
        assertThat(Stencil.of("ohne").fill(gap -> "x")).isEqualTo("ohne");
    }

    @Test
    void whatFillsAGapIsNotLookedAtAgain() {
        Stencil stencil = Stencil.of("Hallo " + Stencil.gap("a"));

        assertThat(stencil.fill(gap -> Stencil.gap("b"))).isEqualTo("Hallo " + Stencil.gap("b"));
        assertThat(decoded(stencil.encodeHtml(gap -> "<b>"))).isEqualTo("Hallo &lt;b&gt;");
    }

    @Test
    void halfAGapIsText() {
        String half = Stencil.gap("a").substring(0, 2);

        assertThat(Stencil.of(half).fill(gap -> "x")).isEqualTo(half);
    }

    /** Whoever writes once for all writes the same as whoever writes for each. */
    @Test
    void aFilledMailIsTheOneThatWouldHaveBeenWrittenForItsReader() {
        Payloads.each(payload -> {
            Reader reader = new Reader(
                    Map.of(Placeholder.GIVEN_NAME, payload.text(), Placeholder.TOWN, "Musterstadt"),
                    Set.of(),
                    Set.of(),
                    Language.DE);
            Own own = new Own();
            MailTemplate.Twins gapped =
                    twins(own.aside(reader, Language.DE), own.aside("greeting", Placeholders.line(payload.text())));
            MailTemplate.Twins whole = twins(reader, Placeholders.line(payload.text()));
            UnaryOperator<String> values = gap -> own.value(gap, none -> "");

            assertThat(Stencil.of(gapped.text()).fill(values)).isEqualTo(whole.text());
            assertThat(decoded(Stencil.of(gapped.html()).encodeHtml(values))).isEqualTo(withNetworkLines(whole.html()));
            assertThat(decoded(Stencil.of(gapped.text()).encode(values))).isEqualTo(withNetworkLines(whole.text()));
        });
    }

    @Test
    void linesStayShortHoweverLongIsWhatFillsTheGaps() {
        Stencil stencil = Stencil.of("Größe " + Stencil.gap("a") + Stencil.gap("b") + " \n" + Stencil.gap("a")
                + "\nEnde " + "x".repeat(70) + Stencil.gap("a"));

        for (String value : List.of("", " ", "ä", ".", "\n", "y".repeat(80), "y".repeat(150) + " ")) {
            QuotedPrintable coded = stencil.encode(Map.of("a", value, "b", "ß" + value)::get);
            assertThat(new String(coded.bytes(), StandardCharsets.US_ASCII).split("\r\n", -1))
                    .allMatch(line -> line.length() <= 76 && !line.endsWith(" "));
            assertThat(decoded(coded))
                    .isEqualTo(withNetworkLines(
                            "Größe " + value + "ß" + value + " \n" + value + "\nEnde " + "x".repeat(70) + value));
        }
    }

    private static String decoded(QuotedPrintable coded) {
        try {
            return new String(
                    MimeUtility.decode(new ByteArrayInputStream(coded.bytes()), "quoted-printable")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (MessagingException | IOException e) {
            throw new AssertionError("What was encoded cannot be decoded", e);
        }
    }

    private static String withNetworkLines(String text) {
        return text.replaceAll("\r\n|\r|\n", "\r\n");
    }

    private static MailTemplate.Twins twins(Reader reader, String greeting) {
        String words = Placeholders.fill(
                "Für {{Vorname|dich}} aus {{Stadt}}\n\n- erstens {{Vorname}}!\n- zweitens", reader.values());
        MailText text = MailText.of(
                        Placeholders.fill("Neues für {{Vorname|dich}}", reader.values()),
                        greeting + ",",
                        List.of(),
                        "Ihre Stadt",
                        "Weil Sie folgen")
                .showing(List.of(new Part(Block.Kind.TEXT, words, null, null, null, List.of())));
        return TEMPLATE.twins(text, Language.DE, FooterLinks.NONE);
    }
}
