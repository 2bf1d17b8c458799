package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.LocalDate;
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

/** An editor plans a campaign, thinks again, sends it, and tries again what has failed. */
class CampaignStory {

    private static final Duration MAIL = Duration.ofSeconds(30);

    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(MAIL.toMillis());

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void aCampaignIsPlannedTakenBackSentAndTriedAgain() {
        Town.Topic topic = Town.topic();
        Account reader = follower(topic);
        String subject = "Neues vom Turm " + Town.mark();
        Page editor = visitors.signedIn(Account.EDITOR);
        NoticeSendingPage sending = NoticeEditorPage.create(editor)
                .about(topic)
                .fill("subject", subject)
                .fill("block0de", "Der Turm ist wieder offen.")
                .check()
                .approve();

        sending.at("2020-01-01T09:00");
        assertThat(sending.problem()).containsText("schon vorbei");
        sending.at(LocalDate.now().plusDays(30) + "T09:00");
        editor.waitForURL("**/verwaltung/kampagnen/*");
        CampaignPage planned = new CampaignPage(editor);
        assertThat(planned.state()).hasText("geplant");
        planned.cancel();
        assertThat(planned.state()).hasText("abgebrochen");

        editor.locator("a[href$='/versand']").click();
        CampaignPage campaign = sending.send();
        assertThat(campaign.state()).hasText("fertig", PATIENTLY);
        Mailbox.await(reader.email(), subject, MAIL);
        long id = campaign.id();

        String reason = "SMTPAddressFailedException 550 5.1.1 " + Town.mark();
        Town.change("update message set state = 'FAILED', error = ? where campaign_id = ?", reason, id);
        Town.change("update campaign set sent = 0, failed = 1 where id = ?", id);
        editor.reload();
        assertThat(editor.locator("#progress")).containsText("Die Adresse gibt es nicht");
        editor.navigate("/verwaltung/postausgang");
        Locator failed = editor.locator("ul.reasons li").filter(new Locator.FilterOptions().setHasText(reason));
        failed.locator("summary").click();
        failed.locator("input[type=submit]").click();
        assertThat(editor.locator("main")).containsText("1 Nachricht ist wieder unterwegs");
        editor.navigate("/verwaltung/kampagnen/" + id);
        assertThat(campaign.state()).hasText("fertig", PATIENTLY);
        assertThat(campaign.sent()).hasText("1");
    }

    private Account follower(Town.Topic topic) {
        Account account = Account.resident();
        Page page = visitors.signedIn(account);
        InterestsPage.open(page).follow(topic.name());
        ConsentsPage.open(page).grant();
        page.context().close();
        return account;
    }
}
