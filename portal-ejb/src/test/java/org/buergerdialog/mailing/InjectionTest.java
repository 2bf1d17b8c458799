package org.buergerdialog.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.Part;
import org.buergerdialog.content.Placeholder;
import org.buergerdialog.content.Placeholders;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever staff write and residents are called: a mail shows it as text and evaluates nothing of it. */
class InjectionTest {

    private static final List<String> EXPRESSIONS = List.of(
            "7*7",
            "1337*3",
            "T(java.lang.Runtime).getRuntime().exec('id')",
            "''.getClass().forName('java.lang.System').getenv()",
            "settings.linkKey",
            "portal",
            "accent",
            "#portal}}x{{/portal",
            "&portal",
            "{portal}",
            ">mail.html",
            "=<% %>=",
            "!comment",
            "this",
            ".",
            "System.getenv('PATH')",
            "applicationScope",
            "param.x",
            "class.module.classLoader",
            "env.PORTAL_LINK_KEY",
            "jndi:ldap://example.org/a",
            "file:///etc/passwd",
            "include('/etc/passwd')");

    private static final List<String> BRACKETS =
            List.of("{{%s}}", "${%s}", "#{%s}", "{{{%s}}}", "<%%= %s %%>", "[[%s]]", "{%% %s %%}", "@{%s}");

    private static final List<String> MARKUP = List.of(
            "<script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\"><svg onload=alert(1)>",
            "' onmouseover='alert(1)",
            "</style><script>alert(1)</script>",
            "<iframe src=//evil.example>",
            "<!--#exec cmd=\"id\"-->",
            "<base href=//evil.example>",
            "<meta http-equiv=refresh content=0>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "Betreff\r\nBcc: opfer@example.org",
            "Betreff\nContent-Type: text/html",
            "Betreff\r\n\r\n<script>alert(1)</script>",
            "Betreff\u2028Bcc: opfer@example.org");

    private final MailTemplate template = new MailTemplate(new Settings());

    static Stream<String> payloads() {
        List<String> all = new ArrayList<>(MARKUP);
        EXPRESSIONS.forEach(expression -> BRACKETS.forEach(bracket -> all.add(String.format(bracket, expression))));
        assertThat(all).hasSizeGreaterThan(150);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void nothingWrittenIsEvaluated(String payload) {
        MailText text = MailText.of(filled(payload), "Hallo,", List.of(), "Gruß", "weil")
                .showing(List.of(
                        part(Block.Kind.HEADING, filled(payload), null),
                        part(Block.Kind.TEXT, filled(payload), null),
                        new Part(Block.Kind.DOCUMENT, filled(payload), "ab12", null, 1, List.of()),
                        part(Block.Kind.BUTTON, filled(payload), "/veranstaltungen")));
        String html = template.html(text, Language.DE, FooterLinks.NONE);
        String plain = template.text(text, Language.DE, FooterLinks.NONE);

        for (String line : payload.strip().split("\\R")) {
            assertThat(html).as("as it was written").contains(escaped(line.strip()));
            assertThat(plain).as("as it was written").contains(line.strip());
        }
        assertThat(html)
                .as("no markup but ours")
                .doesNotContain("<script", "<svg", "<iframe", "<base", "<!--#", "<img", "<meta http");
        assertThat(html.split("<a ", -1).length).as("no links but ours").isEqualTo(LINKS);
        assertThat(plain).doesNotContain("4011").doesNotContainPattern("(?<!7\\*)\\b49\\b");
    }

    /** The document, the button and the two in the footer. */
    private static final int LINKS = 1 + 4;

    @ParameterizedTest
    @MethodSource("payloads")
    void noNameIsEvaluatedEither(String payload) {
        String filled = Placeholders.fill("Hallo {{Vorname}}!", Map.of(Placeholder.GIVEN_NAME, payload));
        assertThat(filled)
                .isEqualTo("Hallo " + payload.replaceAll("\\p{Cntrl}+", " ").strip() + "!");
        assertThat(filled).doesNotContain("\r", "\n");
    }

    private static String filled(String payload) {
        return Placeholders.fill(payload, Map.of(Placeholder.GIVEN_NAME, "Anna"));
    }

    private static Part part(Block.Kind kind, String words, String target) {
        return new Part(kind, words, target, null, null, List.of());
    }

    /** As the template's engine escapes. */
    private static String escaped(String text) {
        return com.samskivert.mustache.Escapers.HTML.escape(text);
    }
}
