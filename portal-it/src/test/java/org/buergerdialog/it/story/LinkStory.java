package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import org.buergerdialog.it.page.ConsentsPage;
import org.buergerdialog.it.page.InterestsPage;
import org.buergerdialog.it.page.office.NoticeEditorPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Stack;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A resident looks at a mail in the browser and follows its link; the editor sees that somebody did, and not who. */
class LinkStory {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void aResidentReadsAMailInTheBrowserAndFollowsItsLink() {
        Town.Topic topic = Town.topic();
        Town.Event event = Town.event(20);
        Account mira = Account.resident();
        Page account = visitors.signedIn(mira);
        InterestsPage.open(account).follow(topic.name());
        ConsentsPage.open(account).grant().grant("reactions");
        String subject = "Fest am Brunnen " + Town.mark();
        Page editor = visitors.signedIn(Account.EDITOR);
        NoticeEditorPage.create(editor)
                .about(topic)
                .fill("subject", subject)
                .fill("block0de", "Kommen Sie vorbei: " + Stack.portal() + event.path())
                .check()
                .approve()
                .send();
        Mailbox.Mail mail = Mailbox.await(mira.email(), subject, PATIENCE);
        arrivedAMinuteAgo(subject);

        Page guest = visitors.visitor(options -> options.setUserAgent(BROWSER));
        guest.navigate(link(mail, "/nachricht/"));
        assertThat(guest.locator("h1")).hasText(subject);
        APIResponse original = guest.request().get(guest.url() + "/original");
        assertThat(original.body()).isEqualTo(mail.raw());
        FrameLocator letter = guest.frameLocator("iframe.letter");
        Locator toTheEvent =
                letter.getByText(event.path().substring(event.path().lastIndexOf('/') + 1));
        assertThat(toTheEvent).hasAttribute("href", Pattern.compile(".*/l/[\\w-]{48}"));
        Page opened = guest.waitForPopup(toTheEvent::click);
        opened.waitForURL("**" + event.path());
        assertThat(opened.locator("h1")).hasText(event.title());

        editor.locator("a[href$='/versand']").click();
        Locator figures = editor.locator(".reactions .links li dd");
        Await.until("click on the page of the staff", PATIENCE, () -> {
            editor.reload();
            return figures.count() > 0 && figures.first().innerText().equals("1");
        });
        assertThat(figures.nth(1)).hasText("1");
        assertThat(figures.nth(2)).hasText("0");
        assertThat(editor.locator(".reactions")).not().containsText(mira.familyName());
    }

    /** Nobody reads a mail in the second in which it comes, so such a click would count as a program's. */
    private static void arrivedAMinuteAgo(String subject) {
        Await.until(
                "note that the mail arrived",
                PATIENCE,
                () -> Town.look("select id from message where subject = ? and sent_at is not null", subject) != null);
        Town.age("message", "sent_at", "subject = ?", subject);
    }

    private static String link(Mailbox.Mail mail, String path) {
        return Pattern.compile(Pattern.quote(Stack.portal() + path) + "[\\w-]+")
                .matcher(mail.text("text/plain"))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }
}
