package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.buergerdialog.it.page.ConsentsPage;
import org.buergerdialog.it.page.InterestsPage;
import org.buergerdialog.it.page.office.CampaignPage;
import org.buergerdialog.it.page.office.NoticeEditorPage;
import org.buergerdialog.it.page.office.NoticeSendingPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An editor writes once, and each reader gets a letter of their own. */
class NoticeStory {

    private static final Duration MAIL = Duration.ofSeconds(20);

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void aNoticeReachesExactlyThoseWhoFollowItsTopicAndAgreed() {
        Town.Topic topic = Town.topic();
        Account first = follower(topic, true);
        Account second = follower(topic, true);
        Account withoutConsent = follower(topic, false);
        Account elsewhere = follower(Town.topic(), true);
        String subject = "Neues vom Brunnen " + Town.mark();

        Page editor = visitors.signedIn(Account.EDITOR);
        NoticeSendingPage sending = NoticeEditorPage.create(editor)
                .about(topic)
                .fill("subject", subject)
                .fill("block0de", "Der Brunnen läuft wieder.\n\nKommen Sie vorbei.")
                .check();
        assertThat(sending.audience()).hasText("2");
        CampaignPage campaign = sending.approve().send();

        for (Account reader : List.of(first, second)) {
            Mailbox.Mail mail = Mailbox.await(reader.email(), subject, MAIL);
            assertThat(mail.text("text/plain")).contains(reader.name(), "Der Brunnen läuft wieder.");
            assertThat(new Paper(mail.pdf()).text()).contains(reader.name(), subject, "Der Brunnen läuft wieder.");
        }
        assertThat(campaign.sent()).hasText("2");
        assertThat(Mailbox.to(withoutConsent.email())).isEmpty();
        assertThat(Mailbox.to(elsewhere.email())).isEmpty();
        assertThat(Mailbox.to(first.email())).hasSize(1);

        editor.goBack();
        editor.reload();
        assertThat(editor.locator("form #send")).hasCount(0);
    }

    private Account follower(Town.Topic topic, boolean consents) {
        Account account = Account.resident();
        Page page = visitors.signedIn(account);
        InterestsPage.open(page).follow(topic.name());
        if (consents) {
            ConsentsPage.open(page).grant();
        }
        page.context().close();
        return account;
    }
}
