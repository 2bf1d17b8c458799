package org.buergerdialog.mailing.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.buergerdialog.document.DocumentWords;
import org.buergerdialog.mailing.sms.gateway.SmsText;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.junit.jupiter.api.Test;

class WrittenTest {

    private static final String LINK = "http://localhost:8080/konto/nachrichten/7";

    private static Written ticket(String text, Map<TemplateField, String> values) {
        return Written.of(7L, TemplateKind.TICKET, new Wording("Betreff", text, "Knopf", null), values);
    }

    @Test
    void putsInWhatIsKnownAndElseTheFallback() {
        String text = "Hallo {{vorname}} {{Nachname|aus der Stadt}}, bis {{Termin}}";
        assertThat(ticket(text, Map.of(TemplateField.GIVEN_NAME, "Anna")).text())
                .isEqualTo("Hallo Anna aus der Stadt, bis ");
    }

    @Test
    void evaluatesNothing() {
        assertThat(ticket(
                                "{{Vorname}} {{Code}} ${env.PATH} {{&Vorname}}",
                                Map.of(
                                        TemplateField.GIVEN_NAME,
                                        "{{Nachname}}$1",
                                        TemplateField.FAMILY_NAME,
                                        "Berger",
                                        TemplateField.CODE,
                                        "1"))
                        .text())
                .isEqualTo("{{Nachname}}$1 {{Code}} ${env.PATH} {{&Vorname}}");
    }

    @Test
    void keepsAValueInOneLine() {
        Written written = Written.of(
                null,
                TemplateKind.TICKET,
                new Wording("{{Veranstaltung}}", "Text", "Knopf", null),
                Map.of(TemplateField.EVENT, "Lesung\r\nBcc: a@example.org"));
        assertThat(written.subject()).isEqualTo("Lesung Bcc: a@example.org");
    }

    @Test
    void hasNoMissingParts() {
        assertThat(ticket("Text", Map.of())).isEqualTo(new Written(7L, "Betreff", "Text", "Knopf", ""));
    }

    @Test
    void becomesTheWordsOfADocument() {
        Written document = Written.of(
                3L,
                TemplateKind.LETTER,
                new Wording("Termine in {{Stadt}}", "für {{Vorname|Sie}}:", null, "Fragen? {{Telefon}} {{Ort}}"),
                Map.of(TemplateField.TOWN, "Musterstadt", TemplateField.PHONE, "0123 4567"));
        Written closing = Written.of(
                4L,
                TemplateKind.CLOSING,
                new Wording(null, "Viele Grüße", null, "Mit freundlichen Grüßen\naus {{Stadt}}"),
                Map.of(TemplateField.TOWN, "Musterstadt"));
        assertThat(document.document(closing))
                .isEqualTo(new DocumentWords(
                        "Termine in Musterstadt",
                        "für Sie:",
                        "Fragen? 0123 4567 {{Ort}}",
                        "",
                        "Mit freundlichen Grüßen\naus Musterstadt"));
        assertThat(document.document(null).regards()).isEmpty();
    }

    @Test
    void shortensOnlyWhatMayBeShortened() {
        String subject = "Straßensperrung am Rathausplatz ".repeat(8).strip();
        String text = sms(
                TemplateKind.NOTICE_SMS,
                "Neu: {{Betreff}}\nMehr: {{Link}}",
                Map.of(TemplateField.SUBJECT, subject, TemplateField.LINK, LINK));
        assertThat(text).startsWith("Musterstadt: Neu: Straßensperrung").endsWith("...\nMehr: " + LINK);
        assertThat(new SmsText(text).parts()).hasSize(1);
    }

    @Test
    void leavesATextMessageThatFitsAsItIs() {
        assertThat(sms(
                        TemplateKind.NOTICE_SMS,
                        "{{Betreff}}\n{{Link}}",
                        Map.of(TemplateField.SUBJECT, "Hochwasser", TemplateField.LINK, LINK)))
                .isEqualTo("Musterstadt: Hochwasser\n" + LINK);
    }

    @Test
    void saysTheWayOutWhateverTheTemplateSays() {
        assertThat(sms(TemplateKind.TEXT_ANSWER, "x".repeat(300), Map.of()))
                .startsWith("Musterstadt: xxx")
                .endsWith("... Keine SMS mehr: STOP");
        assertThat(sms(TemplateKind.TEXT_STOPPED, "Gut.", Map.of()))
                .isEqualTo("Musterstadt: Gut. http://localhost:8080/konto/einwilligungen");
    }

    private static String sms(TemplateKind kind, String text, Map<TemplateField, String> values) {
        return TextFrame.of(kind, Language.DE, new Settings())
                .write(null, new Wording(null, text, null, null), values)
                .text();
    }
}
