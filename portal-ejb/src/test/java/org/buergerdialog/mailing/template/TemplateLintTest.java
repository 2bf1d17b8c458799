package org.buergerdialog.mailing.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateLintTest {

    private static final Wording GOOD =
            new Wording("Ihr Ticket: {{Veranstaltung}}", "Bis bald, {{Vorname|Gast}}!", "Los", null);

    private static List<TemplateFinding> check(TemplateKind kind, Wording german) {
        return TemplateLint.check(kind, new TemplateDraft(german, german), new Settings());
    }

    private static List<TemplateFinding> german(TemplateKind kind, Wording german) {
        return check(kind, german).stream()
                .filter(finding -> finding.language() == Language.DE)
                .toList();
    }

    @Test
    void findsNothingWrongWithAGoodOne() {
        assertThat(check(TemplateKind.TICKET, GOOD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hallo {{Vorneme}}",
                "Hallo {{Vorname",
                "Hallo Vorname}}",
                "{{Code}}",
                "{{{Vorname}}}",
                "{{#Vorname}}x{{/Vorname}}",
                "{{settings.linkKey}}"
            })
    void knowsWhatIsNoPlaceholderOfTheMessage(String text) {
        assertThat(german(TemplateKind.TICKET, new Wording(GOOD.subject(), text, GOOD.button(), null)))
                .extracting(TemplateFinding::part, TemplateFinding::rule)
                .containsExactly(tuple(TemplatePart.TEXT, "placeholder"));
    }

    @Test
    void quotesWhatItDoesNotKnow() {
        assertThat(german(
                        TemplateKind.TICKET, new Wording(GOOD.subject(), "{{Code}} {{Vorneme}}", GOOD.button(), null)))
                .extracting(TemplateFinding::about)
                .containsExactly(List.of("{{Code}}, {{Vorneme}}"));
    }

    @Test
    void missesALanguage() {
        TemplateDraft draft = new TemplateDraft(
                new Wording("Betreff", "Text", "Knopf", "Danach"), new Wording("Subject", "Text", null, null));
        assertThat(TemplateLint.check(TemplateKind.TICKET, draft, new Settings()))
                .extracting(TemplateFinding::part, TemplateFinding::language, TemplateFinding::rule)
                .containsExactly(
                        tuple(TemplatePart.BUTTON, Language.EN, "language"),
                        tuple(TemplatePart.AFTER, Language.EN, "language"));
    }

    @Test
    void missesWhatIsInNoLanguage() {
        assertThat(german(TemplateKind.TICKET, new Wording(null, "Text", "Knopf", null)))
                .extracting(TemplateFinding::part, TemplateFinding::rule)
                .containsExactly(tuple(TemplatePart.SUBJECT, "missing"));
    }

    @Test
    void missesWhatTheMessageIsFor() {
        assertThat(german(TemplateKind.MOBILE_CODE, new Wording(null, "Ihr Code für {{Stadt}}", null, null)))
                .extracting(TemplateFinding::rule, TemplateFinding::about)
                .containsExactly(tuple("required", List.of("{{Code}}")));
    }

    @Test
    void letsNoSubjectBecomeTwoHeaders() {
        assertThat(german(TemplateKind.TICKET, new Wording("Ticket\r\nBcc: a@example.org", "Text", "Knopf", null)))
                .extracting(TemplateFinding::part, TemplateFinding::rule)
                .containsExactly(tuple(TemplatePart.SUBJECT, "one-line"));
    }

    @Test
    void countsTheSubjectAsItWillBeRead() {
        String placeholders = "{{Veranstaltung}} ".repeat(8);
        assertThat(german(TemplateKind.TICKET, new Wording(placeholders, "Text", "Knopf", null)))
                .extracting(TemplateFinding::rule, TemplateFinding::about)
                .containsExactly(tuple("subject", List.<Object>of(8 * "Lesung im Park ".length() - 1, 100)));
    }

    @Test
    void countsTheTextMessageAsItWillBeSent() {
        assertThat(german(TemplateKind.TEXT_ANSWER, new Wording(null, "a".repeat(126), null, null)))
                .isEmpty();
        assertThat(german(TemplateKind.TEXT_ANSWER, new Wording(null, "a".repeat(127), null, null)))
                .extracting(TemplateFinding::rule, TemplateFinding::about)
                .containsExactly(tuple("sms", List.<Object>of(161, 160)));
    }

    @Test
    void letsADocumentDoWithoutWhatMayBeMissing() {
        assertThat(german(TemplateKind.LETTER, new Wording("Termine", null, null, null)))
                .isEmpty();
        assertThat(german(TemplateKind.INFO_PACK, new Wording("Termine", null, null, null)))
                .extracting(TemplateFinding::part, TemplateFinding::rule)
                .containsExactly(tuple(TemplatePart.BUTTON, "missing"));
        assertThat(german(TemplateKind.TICKET_DOCUMENT, new Wording("Hinweise", "Text", null, null)))
                .extracting(TemplateFinding::part, TemplateFinding::rule)
                .containsExactly(tuple(TemplatePart.AFTER, "missing"));
        assertThat(german(TemplateKind.CLOSING, new Wording(null, null, null, "Gruß")))
                .extracting(TemplateFinding::part, TemplateFinding::rule)
                .containsExactly(tuple(TemplatePart.TEXT, "missing"));
    }

    /** It may take several lines, unlike the subject of a mail. */
    @Test
    void letsAHeadingOfADocumentBeLong() {
        String heading = "{{Veranstaltung}} ".repeat(8);
        assertThat(german(TemplateKind.TICKET_DOCUMENT, new Wording(heading, "Text", null, "Hinweise")))
                .isEmpty();
    }

    @Test
    void limitsEveryPart() {
        assertThat(german(TemplateKind.TICKET, new Wording("Betreff", "a".repeat(4001), "b".repeat(61), null)))
                .extracting(TemplateFinding::part, TemplateFinding::rule, TemplateFinding::about)
                .containsExactly(
                        tuple(TemplatePart.TEXT, "long", List.of(4000)),
                        tuple(TemplatePart.BUTTON, "long", List.of(60)));
    }
}
