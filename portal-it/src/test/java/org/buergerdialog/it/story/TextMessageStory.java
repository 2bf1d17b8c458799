package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buergerdialog.it.page.ConsentsPage;
import org.buergerdialog.it.page.InterestsPage;
import org.buergerdialog.it.page.MessagesPage;
import org.buergerdialog.it.page.MobilePage;
import org.buergerdialog.it.page.PhonePage;
import org.buergerdialog.it.page.office.NoticeEditorPage;
import org.buergerdialog.it.page.office.NoticeSendingPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** News on the phone, until its owner has had enough of it. */
class TextMessageStory {

    private static final String PURPOSE = "newsletter-sms";
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void newsComeByTextMessageUntilTheAnswerIsStop() {
        Town.Topic topic = Town.topic();
        String number = number();
        Page resident = visitors.signedIn(Account.resident());
        proveNumber(resident, number);
        InterestsPage.open(resident).follow(topic.name());
        ConsentsPage.open(resident).grant(PURPOSE);
        InterestsPage.open(resident).channel(topic.name()).selectOption("SMS");
        assertThat(resident.locator(".saved")).isVisible();

        String subject = "Der Brunnen läuft wieder " + Town.mark();
        Page editor = visitors.signedIn(Account.EDITOR);
        NoticeEditorPage writing = NoticeEditorPage.create(editor).about(topic).fill("subject", subject);
        assertThat(writing.textMessage()).containsText("Musterstadt: " + subject);
        assertThat(writing.textMessage()).containsText("1 SMS");
        writing.fill("subject", subject + " ł");
        assertThat(writing.textMessage()).containsText("2 SMS");
        NoticeSendingPage sending = writing.fill("subject", subject)
                .fill("block0de", "Kommen Sie vorbei.")
                .check()
                .approve();
        assertThat(sending.textMessage()).containsText("Musterstadt: " + subject);
        sending.send();

        String text =
                Mailbox.awaitText(number, subject, PATIENCE).text("text/plain").strip();
        assertThat(text).startsWith("Musterstadt: " + subject).contains("/konto/nachrichten/");
        editor.locator("a[href$='/versand']").click();
        Await.until("report", PATIENCE, () -> {
            editor.reload();
            return sending.delivered().count() > 0
                    && sending.delivered().innerText().equals("1");
        });
        MessagesPage.open(resident).read(subject);
        assertThat(resident.locator(".plain-text")).containsText(subject);

        PhonePage phone = PhonePage.open(visitors.guest(), number);
        assertThat(phone.received().last()).containsText(subject);
        phone.answer("Stopp");
        Mailbox.awaitText(number, "keine Neuigkeiten mehr per SMS", PATIENCE);

        ConsentsPage consents = ConsentsPage.open(resident);
        assertThat(consents.consent(PURPOSE).locator("#ja-" + PURPOSE)).isVisible();
        MessagesPage.open(resident).read("Keine SMS mehr");

        phone.answer("stop");
        assertThat(phone.sent()).hasCount(2);
        assertThat(Mailbox.texts(number, "keine Neuigkeiten mehr per SMS")).hasSize(1);
    }

    private static void proveNumber(Page resident, String number) {
        MobilePage mobile = MobilePage.open(resident).request(number);
        String text = Mailbox.awaitText(number, "Ihr Code", PATIENCE).text("text/plain");
        Matcher code = CODE.matcher(text);
        assertThat(code.find()).isTrue();
        mobile.confirm(code.group());
        assertThat(mobile.verified()).containsText(number);
    }

    /** Nobody's number yet; never one that the network plays dead. */
    private static String number() {
        return "+49151" + (20_000_001 + 1000 * ThreadLocalRandom.current().nextInt(8_000));
    }
}
