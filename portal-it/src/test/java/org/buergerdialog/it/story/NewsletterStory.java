package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import org.buergerdialog.it.page.ConsentsPage;
import org.buergerdialog.it.page.InterestsPage;
import org.buergerdialog.it.page.MessagesPage;
import org.buergerdialog.it.page.office.CampaignPage;
import org.buergerdialog.it.page.office.NoticeEditorPage;
import org.buergerdialog.it.page.office.NoticePreviewPage;
import org.buergerdialog.it.page.office.NoticeSendingPage;
import org.buergerdialog.it.page.office.PersonaPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Mailbox.Mail;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An editor writes once, looks at it with other people's eyes, sends it, and each reader gets a letter of their own. */
class NewsletterStory {

    private static final Duration MAIL = Duration.ofSeconds(30);

    private static final String PLAN = "%PDF-1.7\n% Park " + Town.mark() + "\n%%EOF\n";

    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(MAIL.toMillis());

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private final String mark = Town.mark();
    private final String subject = "Fest im Park " + mark;
    private final Town.Topic parks = Town.topic();
    private final Town.Topic music = Town.topic();
    private final Town.Topic gardens = Town.topic();
    private final Town.Event planting = Town.eventAbout(parks);
    private final Town.Event concert = Town.eventAbout(music);

    @AfterEach
    void letEverythingGo() {
        Town.holdNothingBack();
    }

    @Test
    void aNewsletterIsWrittenCheckedApprovedSentStoppedAndDifferentForEachReader() {
        Account gardener = follower(parks);
        Account musician = follower(parks, music);
        Account neighbour = follower(gardens);
        Page editor = visitors.signedIn(Account.EDITOR);

        NoticeSendingPage sending = written(editor);
        assertThat(sending.audience()).hasText("3");
        assertThat(sending.page().locator("main")).containsText(parks.name() + ", " + gardens.name());
        assertThat(sending.findings().first()).containsText("Das Bild hat keine Beschreibung");
        sending.submit();
        assertThat(sending.approval()).hasCount(0);
        sending.writeOn().fill("block2de", "Der Park im Sommer").check();
        assertThat(sending.findings()).hasCount(1);
        assertThat(sending.findings().first()).containsText("keine englische Fassung");
        seenWithOtherEyes(sending);

        sending.approve();
        sentStoppedAndGoneOn(editor, sending);

        Mail first = received(gardener);
        Mail second = received(musician);
        assertThat(received(neighbour).text("text/plain"))
                .containsIgnoringWhitespaces("dem Thema „" + gardens.name() + "“ folgen");
        for (String type : new String[] {"text/plain", "text/html"}) {
            assertThat(first.text(type))
                    .contains(
                            gardener.givenName() + ", wir feiern.",
                            planting.title(),
                            "Der Park im Sommer",
                            "Der Plan des Parks")
                    .doesNotContain("Stadtkapelle", concert.title());
            assertThat(second.text(type))
                    .contains(musician.givenName() + ", wir feiern.", "Es spielt die Stadtkapelle.")
                    .contains(planting.title(), concert.title());
        }
        assertThat(new Paper(first.pdf()).text())
                .contains(gardener.name(), subject, "wir feiern.", planting.title())
                .doesNotContain("Stadtkapelle", concert.title());
        assertThat(new Paper(second.pdf()).text())
                .contains(musician.name(), subject, "Es spielt die Stadtkapelle.", planting.title(), concert.title());
        readByEverybody();
    }

    /** A text for all, one for those who love music, a picture nobody has described, events that fit, and a plan. */
    private NoticeSendingPage written(Page editor) {
        NoticeEditorPage writing = NoticeEditorPage.create(editor)
                .about(parks)
                .alsoAbout(gardens)
                .fill("subject", subject)
                .fill("block0de", "{{Vorname|Liebe Leserin, lieber Leser}}, wir feiern.")
                .add("TEXT", 2)
                .fill("block1de", "Es spielt die Stadtkapelle.")
                .choose("block1topic", Long.toString(music.id()))
                .add("PICTURE", 3)
                .attachPicture(2)
                .add("EVENTS", 4)
                .add("DOCUMENT", 5)
                .fill("block4de", "Der Plan des Parks")
                .attachDocument(4, "ein Brief")
                .saveDraft();
        assertThat(writing.problem("block4file")).containsText("keine PDF-Datei");
        return writing.attachDocument(4, PLAN).check();
    }

    private void seenWithOtherEyes(NoticeSendingPage sending) {
        Page editor = sending.page();
        String back = editor.url();
        String gardener = "Nora " + mark;
        String musician = "Oliver " + mark;
        PersonaPage.create(editor)
                .fill("givenName", gardener)
                .fill("age", "34")
                .follow(parks)
                .save();
        PersonaPage.create(editor)
                .fill("givenName", musician)
                .fill("age", "29")
                .follow(music)
                .save();
        editor.navigate(back);

        NoticePreviewPage preview = sending.preview().as(gardener);
        Locator body = preview.mail().locator("body");
        assertThat(body).containsText(gardener + ", wir feiern.");
        assertThat(body).not().containsText("Stadtkapelle");
        assertThat(preview.mail().locator("img")).hasAttribute("alt", "Der Park im Sommer");
        preview.as(musician);
        assertThat(body).containsText("Es spielt die Stadtkapelle.");
        preview.show("text");
        assertThat(preview.text()).containsText(musician + ", wir feiern.");
        preview.show("infopaket");
        assertThat(new Paper(preview.pack()).text()).contains(musician, "Es spielt die Stadtkapelle.", concert.title());
        preview.as(gardener);
        assertThat(new Paper(preview.pack()).text())
                .contains(gardener, subject, planting.title())
                .doesNotContain("Stadtkapelle", concert.title());
        preview.sendTest();
        Mail test = Mailbox.await(Account.EDITOR.email(), "[Test] " + subject, MAIL);
        assertThat(test.text("text/plain")).contains(gardener + ", wir feiern.");
        assertThat(new Paper(test.pdf()).text()).contains(gardener);
        editor.navigate(back);
    }

    private void sentStoppedAndGoneOn(Page editor, NoticeSendingPage sending) {
        String notice = editor.url().replaceFirst(".*/inhalte/(\\d+)/versand", "$1");
        Town.holdBack(Long.parseLong(notice));
        CampaignPage campaign = sending.send();
        assertThat(campaign.state()).hasText("läuft");
        Page secondWindow = editor.context().newPage();
        secondWindow.navigate(editor.url());
        campaign.pause();
        assertThat(campaign.state()).hasText("angehalten");
        new CampaignPage(secondWindow).cancel();
        assertThat(secondWindow.locator("main")).containsText("hat sich inzwischen geändert");
        secondWindow.close();
        Town.letGo(campaign.id());
        editor.reload();
        assertThat(campaign.sent()).hasText("0");
        campaign.resume();
        assertThat(campaign.sent()).hasText("3", PATIENTLY);
        assertThat(campaign.state()).hasText("fertig", PATIENTLY);
        assertThat(editor.locator("#pause")).hasCount(0);
        editor.navigate("/verwaltung/inhalte/" + notice + "/versand");
        assertThat(editor.locator("form #send")).hasCount(0);
    }

    /** The mail in the resident's mailbox, which the portal keeps byte for byte. */
    private Mail received(Account reader) {
        Mail mail = Mailbox.await(reader.email(), subject, MAIL);
        Page page = visitors.signedIn(reader);
        assertThat(MessagesPage.open(page).read(subject).original())
                .as("byte for byte the mail that left")
                .isEqualTo(mail.raw());
        page.context().close();
        return mail;
    }

    private void readByEverybody() {
        Page guest = visitors.guest();
        guest.navigate("/aktuelles");
        guest.locator("a.title")
                .filter(new Locator.FilterOptions().setHasText(subject))
                .click();
        assertThat(guest.locator("h1")).hasText(subject);
        assertThat(guest.locator(".piece")).containsText(parks.name() + ", " + gardens.name());
        assertThat(guest.locator(".piece")).containsText("Liebe Leserin, lieber Leser, wir feiern.");
        assertThat(guest.locator(".piece")).not().containsText("Stadtkapelle");
        assertThat(guest.locator(".piece img")).hasJSProperty("naturalWidth", 1200);
        assertThat(guest.locator(".document")).hasText("Der Plan des Parks (PDF, 1 KB)");
        APIResponse plan = guest.request().get(guest.locator(".document a").getAttribute("href"));
        assertThat(plan.text()).isEqualTo(PLAN);
        assertThat(plan.headers().get("content-disposition")).startsWith("inline; filename=\"Parkplan.pdf\"");
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
