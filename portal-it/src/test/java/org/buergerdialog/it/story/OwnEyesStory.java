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
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Mailbox.Mail;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An editor who is a resident, too, looks at a notice as they will get it themself. */
class OwnEyesStory {

    private static final Duration MAIL = Duration.ofSeconds(30);
    private static final String OWN = "Sie selbst";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private final String subject = "Fest am Fluss " + Town.mark();
    private final Town.Topic river = Town.topic();
    private final Town.Topic music = Town.topic();

    @Test
    void anEditorWhoIsAResidentSeesWhatTheyWillGet() {
        Account account = Account.editingResident();
        Page editor = visitors.signedIn(account);
        NoticePreviewPage preview = written(editor).as(OWN);
        Locator body = preview.mail().locator("body");
        assertThat(body).containsText(account.givenName() + ", wir feiern.");
        assertThat(body).not().containsText("Stadtkapelle");
        assertThat(preview.warning()).containsText("bekämen Sie diese Mitteilung nicht");

        String back = editor.url();
        InterestsPage.open(editor).follow(river.name()).follow(music.name());
        ConsentsPage.open(editor).grant();
        editor.navigate(back);
        assertThat(body).containsText("Es spielt die Stadtkapelle.");
        assertThat(preview.warning()).hasCount(0);

        preview.sendTest();
        Mail test = Mailbox.await(account.email(), "[Test] " + subject, MAIL);
        assertThat(test.text("text/plain"))
                .contains(account.givenName() + ", wir feiern.", "Es spielt die Stadtkapelle.");
        assertThat(new Paper(test.pdf()).text()).contains(account.name());
    }

    @Test
    void anEditorWhoIsNoResidentLearnsHowToBecomeOne() {
        Page editor = visitors.signedIn(Account.EDITOR);
        NoticePreviewPage preview = written(editor);
        assertThat(editor.locator(".eyes")).not().containsText(OWN);
        assertThat(editor.locator("main")).containsText("Profile anderer sieht hier niemand.");
        assertThat(editor.navigate(preview.page().url() + "?persona=ich").status())
                .isEqualTo(404);
    }

    private NoticePreviewPage written(Page editor) {
        return NoticeEditorPage.create(editor)
                .about(river)
                .fill("subject", subject)
                .fill("block0de", "{{Vorname|Liebe Leserin, lieber Leser}}, wir feiern.")
                .add("TEXT", 2)
                .fill("block1de", "Es spielt die Stadtkapelle.")
                .choose("block1topic", Long.toString(music.id()))
                .check()
                .preview();
    }
}
