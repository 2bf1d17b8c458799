package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import org.buergerdialog.it.page.EventPage;
import org.buergerdialog.it.page.office.TemplateEditorPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The town says it in its own words, and can always go back.
 *
 * <p>Other stories get tickets meanwhile: whatever they look for stays in the mail.
 */
class TemplateStory {

    private static final Duration MAIL = Duration.ofSeconds(15);

    /** Each node looks for new versions once in three seconds. */
    private static final Duration EVERY_NODE_KNOWS = Duration.ofSeconds(4);

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @AfterEach
    void leaveEverythingAsDelivered() {
        Town.change("delete from template_version where kind in ('TICKET', 'LETTER')");
    }

    @Test
    void anEditorWordsTheTicketMailAndAResidentReadsIt() {
        Page office = visitors.signedIn(Account.EDITOR);
        TemplateEditorPage template = TemplateEditorPage.open(office, "Ticket");
        assertThat(template.newestVersion()).containsText("Ausgeliefert");

        template.fill("textDe", "Schön, {{Vorneme}}!").save();
        assertThat(template.problem("textDe")).containsText("{{Vorneme}} gibt es in dieser Vorlage nicht");
        assertThat(template.field("textDe")).hasValue("Schön, {{Vorneme}}!");

        template.fill("subjectDe", "Ihr Ticket: {{Veranstaltung}}. Willkommen!")
                .fill("textDe", "Schön, {{Vorname|lieber Gast}}!\n\nBis bald hier: {{Ort}}");
        assertThat(template.preview().locator("body")).containsText("Schön, Anna!");
        template.save();
        assertThat(template.news()).containsText("gespeichert");
        assertThat(template.newestVersion()).containsText("Fassung 1");
        Instant saved = Instant.now();
        Await.until("every node to look", MAIL, () -> Instant.now().isAfter(saved.plus(EVERY_NODE_KNOWS)));

        Account resident = Account.resident();
        Town.Event event = Town.event(20);
        EventPage.open(visitors.signedIn(resident), event)
                .register()
                .registered()
                .waitFor();
        Mailbox.Mail mail = Mailbox.await(resident.email(), event.title() + ". Willkommen!", MAIL);
        assertThat(mail.text("text/plain"))
                .contains("Schön, " + resident.givenName() + "!", "Bis bald hier: Rathaus", "Ticketnummer");
        assertThat(mail.text("text/html")).contains("Bis bald hier: Rathaus");

        template.reset();
        assertThat(template.news()).containsText("ausgelieferte Wortlaut");
        assertThat(template.field("subjectDe")).hasValue("Ihr Ticket: {{Veranstaltung}}");
        assertThat(template.newestVersion()).containsText("zurückgesetzt");
    }

    @Test
    void anEditorWordsTheLetterAndSeesItOnPaper() {
        Page office = visitors.signedIn(Account.EDITOR);
        TemplateEditorPage template = TemplateEditorPage.open(office, "Brief");
        template.fill("subjectDe", "").save();
        assertThat(template.problem("subjectDe")).containsText("Dieser Text fehlt in einer Sprache");

        template.fill("subjectDe", "Das steht an in {{Stadt}}").fill("textDe", "hier kommt Post, {{Vorname}}.");
        template.fill("textEn", "here is your post, {{Vorname}}.");
        assertThat(new Paper(template.document("de")).text())
                .containsSubsequence("hier kommt Post, Anna.", "Das steht an in Musterstadt");
        assertThat(new Paper(template.document("en")).text()).contains("here is your post, Anna.");

        template.save();
        assertThat(template.news()).containsText("gespeichert");
        template.test("DE");
        Mailbox.Mail mail = Mailbox.await(Account.EDITOR.email(), "[Test] Brief", MAIL);
        assertThat(new Paper(mail.pdf()).text()).contains("hier kommt Post, Anna.");

        template.reset();
        assertThat(template.field("textDe")).hasValue("");
    }

    @Test
    void aTextMessageMustFitAndHoldItsCode() {
        TemplateEditorPage template =
                TemplateEditorPage.open(visitors.signedIn(Account.EDITOR), "Code für die Mobilnummer");
        template.fill("textDe", "Ihr Code für {{Stadt}}");
        assertThat(template.textMessage()).containsText("Ihr Code für Musterstadt");
        template.save();
        assertThat(template.problem("textDe")).containsText("{{Code}} muss im Text stehen");
        template.fill("textDe", "{{Code}} " + "ist Ihr Code ".repeat(14));
        assertThat(template.textMessage()).containsText("2 SMS");
        template.save();
        assertThat(template.problem("textDe")).containsText("In eine SMS passen 160");
    }
}
