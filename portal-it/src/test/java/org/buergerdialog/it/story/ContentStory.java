package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.buergerdialog.it.page.ConsentsPage;
import org.buergerdialog.it.page.InterestsPage;
import org.buergerdialog.it.page.office.NoticeEditorPage;
import org.buergerdialog.it.page.office.NoticePreviewPage;
import org.buergerdialog.it.page.office.NoticeSendingPage;
import org.buergerdialog.it.page.office.PersonaPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An editor builds a piece of blocks, looks at it with other people's eyes, and each reader gets their own. */
class ContentStory {

    private static final Duration MAIL = Duration.ofSeconds(20);

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void aPieceIsCheckedApprovedAndReadDifferentlyByTwoResidents() {
        Town.Topic parks = Town.topic();
        Town.Topic music = Town.topic();
        Town.Event planting = Town.eventAbout(parks);
        Town.Event concert = Town.eventAbout(music);
        Account gardener = follower(parks);
        Account musician = follower(parks, music);
        String mark = Town.mark();
        String subject = "Fest im Park " + mark;

        Page editor = visitors.signedIn(Account.EDITOR);
        String plain = "Nora " + mark;
        String english = "Oliver " + mark;
        PersonaPage.create(editor).fill("givenName", plain).fill("age", "34").save();
        PersonaPage.create(editor)
                .fill("givenName", english)
                .fill("age", "29")
                .choose("language", "EN")
                .save();

        NoticeSendingPage sending = NoticeEditorPage.create(editor)
                .about(parks)
                .fill("subject", subject)
                .fill("block0de", "{{Vorname|Liebe Leserin, lieber Leser}}, wir feiern.")
                .add("TEXT", 2)
                .fill("block1de", "Es spielt die Stadtkapelle.")
                .choose("block1topic", Long.toString(music.id()))
                .add("PICTURE", 3)
                .attachPicture(2)
                .add("EVENTS", 4)
                .check();

        assertThat(sending.findings().first()).containsText("Das Bild hat keine Beschreibung");
        sending.submit();
        assertThat(sending.approval()).hasCount(0);

        NoticeSendingPage described =
                sending.writeOn().fill("block2de", "Der Park im Sommer").check();
        assertThat(described.findings()).hasCount(1);
        assertThat(described.findings().first()).containsText("keine englische Fassung");

        NoticePreviewPage preview = described.preview().as(plain);
        assertThat(preview.mail().locator("body")).containsText(plain + ", wir feiern.");
        assertThat(preview.mail().locator("img")).hasAttribute("alt", "Der Park im Sommer");
        assertThat(preview.mail().locator("body")).not().containsText("Stadtkapelle");
        preview.as(english).plainText();
        assertThat(preview.text()).containsText(english + ", wir feiern.");
        preview.sendTest();
        assertThat(Mailbox.await(Account.EDITOR.email(), "[Test] " + subject, MAIL)
                        .text("text/plain"))
                .contains(english + ", wir feiern.");

        editor.navigate(editor.url().replaceFirst("/vorschau.*", "/versand"));
        new NoticeSendingPage(editor).approve().send();

        Mailbox.Mail first = Mailbox.await(gardener.email(), subject, MAIL);
        assertThat(first.text("text/plain"))
                .contains(gardener.givenName() + ", wir feiern.", planting.title(), "[Der Park im Sommer]")
                .doesNotContain("Stadtkapelle", concert.title());
        Mailbox.Mail second = Mailbox.await(musician.email(), subject, MAIL);
        for (String type : new String[] {"text/plain", "text/html"}) {
            assertThat(second.text(type))
                    .contains(musician.givenName() + ", wir feiern.", "Es spielt die Stadtkapelle.")
                    .contains(planting.title(), concert.title());
        }

        Page guest = visitors.guest();
        guest.navigate("/aktuelles");
        guest.locator("a.title")
                .filter(new Locator.FilterOptions().setHasText(subject))
                .click();
        assertThat(guest.locator("h1")).hasText(subject);
        assertThat(guest.locator(".piece")).containsText("Liebe Leserin, lieber Leser, wir feiern.");
        assertThat(guest.locator(".piece")).not().containsText("Stadtkapelle");
        assertThat(guest.locator(".piece img")).hasJSProperty("naturalWidth", 1200);
    }

    private Account follower(Town.Topic... topics) {
        Account account = Account.resident();
        Page page = visitors.signedIn(account);
        InterestsPage interests = InterestsPage.open(page);
        for (Town.Topic topic : topics) {
            interests.follow(topic.name());
        }
        ConsentsPage.open(page).grant();
        page.context().close();
        return account;
    }
}
