package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.ReturnedMail;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mails come back: the resident learns it, the staff see it, and either ends it. */
class ReturnedMailStory {

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private static void suppress(String address) {
        Town.change(
                "insert into suppression (address, reason, news_only, status, since, citizen_id)"
                        + " values (?, 'HARD_BOUNCE', false, '5.1.1', utc_timestamp(6), (select id from citizen where email = ?))",
                address,
                address);
    }

    @Test
    void aResidentLearnsThatMailsComeBackAndSaysWhenTheMailboxWorksAgain() {
        Account resident = Account.resident();
        Page page = visitors.signedIn(resident);
        page.navigate("/konto");
        assertThat(page.locator("#ruecklauf")).hasCount(0);
        suppress(resident.email());

        page.navigate("/konto");
        assertThat(page.locator("#ruecklauf")).containsText("kommen zurück");
        assertThat(page.locator("#ruecklauf")).not().containsText(resident.email());
        page.locator("#wieder-schreiben").click();

        page.waitForURL("**/konto/interessen");
        assertThat(page.locator("main")).containsText("Wir schreiben wieder an Ihre Adresse.");
        assertThat(page.locator("#ruecklauf")).hasCount(0);
    }

    @Test
    void anEditorFindsAWholeAddressAndLiftsItWithAReason() {
        String address = "it-" + UUID.randomUUID() + "@musterstadt.example";
        suppress(address);
        Page page = visitors.signedIn(Account.EDITOR);
        page.navigate("/verwaltung/ruecklauf");

        page.locator("#adresse").fill(address.substring(3, 20));
        page.locator("#finden").click();
        assertThat(page.locator("#adresse-error")).containsText("ganze E-Mail-Adresse");
        page.locator("#adresse").fill(address);
        page.locator("#finden").click();
        assertThat(page.locator("#suppressed tbody tr")).hasCount(1);
        page.locator("#suppressed tbody a").click();
        assertThat(page.locator("h1")).containsText(address);
        page.locator("#lift").click();
        assertThat(page.locator("#reason-error")).isVisible();
        page.locator("#reason").fill("Hat angerufen, das Postfach ist aufgeräumt.");
        page.locator("#lift").click();

        page.waitForURL("**/verwaltung/ruecklauf");
        assertThat(page.locator("main")).containsText("Die Sperre ist aufgehoben.");
        page.locator("#adresse").fill(address);
        page.locator("#finden").click();
        assertThat(page.locator("#suppressed")).containsText("An diese Adresse schreiben wir");
    }

    @Test
    void aMailThatNobodyUnderstandsIsReadAndDone() {
        String subject = "Neue Adresse " + Town.mark();
        ReturnedMail.deliver(ReturnedMail.ADDRESS, ReturnedMail.letter(subject));
        Await.until(
                "mail on the desk",
                Duration.ofMinutes(2),
                () -> Town.look("select max(id) from unclear_return where subject = ?", subject) != null);
        Page page = visitors.signedIn(Account.PRIVACY_OFFICER);
        page.navigate("/verwaltung/ruecklauf");

        page.getByText(subject).first().click();
        assertThat(page.locator(".letter")).containsText("meine neue Adresse");
        page.locator("details.sure summary").click();
        page.locator("#done").click();

        page.waitForURL("**/verwaltung/ruecklauf");
        assertThat(page.locator("#unclear")).not().containsText(subject);
    }
}
