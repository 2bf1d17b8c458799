package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buergerdialog.it.page.ConsentsPage;
import org.buergerdialog.it.page.InterestsPage;
import org.buergerdialog.it.page.NewsletterPage;
import org.buergerdialog.it.page.SignInPage;
import org.buergerdialog.it.page.SignUpPage;
import org.buergerdialog.it.page.office.ProofPage;
import org.buergerdialog.it.page.office.ProofsPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Stack;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a newsletter ordered as a guest to an account in which everything is found again. */
class SubscriptionStory {

    private static final Duration MAIL = Duration.ofSeconds(20);

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void aGuestSubscribesChoosesUnsubscribesAndLaterFindsItAllInAnAccount() {
        Account mira = Account.newcomer();
        Page page = visitors.guest();

        NewsletterPage.open(page)
                .email(mira.email())
                .topic("Kultur")
                .topic("Sport")
                .subscribe();
        assertThat(page.locator("h1")).hasText("Schauen Sie in Ihr Postfach");
        Mailbox.Mail request = Mailbox.await(mira.email(), "bestätigen", MAIL);
        assertThat(request.text("text/plain")).contains("Kultur", "Sport", "14 Tage");
        assertThat(state(mira)).as("before the button").isNull();

        page.navigate(link(request, "/bestaetigen/"));
        assertThat(state(mira)).as("after opening the page").isNull();
        page.locator("#bestaetigen").click();
        assertThat(page.locator("a[href*='/beleg/']")).isVisible();
        assertThat(state(mira)).isEqualTo("GRANTED");
        readsTheReceipt(page, mira);

        page.locator("a[href^='/einstellungen/']").first().click();
        assertThat(page.locator("main")).not().containsText(mira.email());
        assertThat(page.locator("main")).containsText(masked(mira));
        changesAndUndoes(new InterestsPage(page));

        endsOneTopicWithOneClick(page, mira);
        InterestsPage preferences = InterestsPage.openByLink(page, preferences(mira));
        preferences.assertNotFollowed("Kultur");
        preferences.assertFollowed("Sport");
        preferences.assertFollowed("Umwelt");

        page.navigate("/anmelden");
        SignUpPage signUp = new SignInPage(page).signUp();
        signUp.signUp(mira);
        signUp.verify(mira);
        InterestsPage account = InterestsPage.open(page);
        account.assertFollowed("Sport");
        account.assertFollowed("Umwelt");
        assertThat(account.frequency("Umwelt")).hasValue("WEEKLY");
        account.assertNotFollowed("Kultur");
        assertThat(ConsentsPage.open(page).state()).hasText("erteilt");
        assertThat(Town.look("select count(*) from citizen where email = ?", mira.email()))
                .isEqualTo("1");
    }

    @Test
    void theTownSeesTheLinkOfTheConfirmationMailOnlyOnceItWasUsed() {
        Account mira = Account.newcomer();
        Page page = visitors.guest();
        NewsletterPage.open(page).email(mira.email()).topic("Kultur").subscribe();
        String link = link(Mailbox.await(mira.email(), "bestätigen", MAIL), "/bestaetigen/");
        String token = link.replaceFirst(".*/", "");

        Page officer = visitors.signedIn(Account.PRIVACY_OFFICER);
        ProofPage proof = ProofsPage.open(officer).search(mira.email()).read(mira.email());
        assertThat(proof.mail()).containsText("Noch nicht bestätigt");
        assertThat(officer.content()).doesNotContain(token);
        assertThat(officer.request()
                        .get("/verwaltung/nachweise/" + proof.id() + "/mail")
                        .status())
                .isEqualTo(404);

        page.navigate(link);
        page.locator("#bestaetigen").click();
        assertThat(page.locator("a[href*='/beleg/']")).isVisible();
        officer.reload();
        assertThat(proof.mail()).not().containsText("Noch nicht bestätigt");
        assertThat(officer.content()).contains(token);
    }

    private static void readsTheReceipt(Page page, Account mira) {
        APIResponse receipt =
                page.request().get(page.locator("a[href*='/beleg/']").getAttribute("href"));
        assertThat(receipt.headers().get("content-type")).isEqualTo("application/pdf");
        String wording =
                Town.look("select sha256 from consent_declaration where email = ? and kind = 'GRANTED'", mira.email());
        assertThat(new Paper(receipt.body()).text().replaceAll("\\s", "")).contains(masked(mira), wording);
    }

    private static void changesAndUndoes(InterestsPage preferences) {
        preferences.follow("Umwelt");
        preferences.frequency("Umwelt").selectOption("WEEKLY");
        assertThat(preferences.saved()).containsText("Umwelt");
        assertThat(preferences.saved()).containsText("wöchentlich");
        preferences.pauseForWeeks(2).undo();
        assertThat(preferences.page().locator("#weiter")).hasCount(0);
        assertThat(preferences.frequency("Umwelt")).hasValue("WEEKLY");
    }

    /** As a mail program does it that shows a button of its own (RFC 8058): no cookies, no redirect. */
    private void endsOneTopicWithOneClick(Page page, Account mira) {
        Town.queueNotice(citizen(mira), "kultur");
        Mailbox.Mail news = Mailbox.await(mira.email(), "Neues vom Brunnen", MAIL);
        assertThat(news.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(news.header("List-Id")).isNotEmpty();
        String unsubscribe = news.header("List-Unsubscribe").replaceAll("[<>]", "");
        APIResponse answer = visitors.guest()
                .request()
                .post(
                        unsubscribe,
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setForm(FormData.create().set("List-Unsubscribe", "One-Click")));
        assertThat(answer.status()).isEqualTo(200);
        page.navigate(unsubscribe);
        assertThat(page.locator("main")).containsText("Kultur");
        assertThat(page.locator("#abmelden")).hasCount(0);
    }

    private static String preferences(Account reader) {
        return link(Mailbox.await(reader.email(), "Neues vom Brunnen", MAIL), "/einstellungen/");
    }

    private static String link(Mailbox.Mail mail, String path) {
        Matcher link = Pattern.compile(Pattern.quote(Stack.portal() + path) + "[\\w-]+")
                .matcher(mail.text("text/plain"));
        if (!link.find()) {
            throw new AssertionError("No link to " + path + " in " + mail.text("text/plain"));
        }
        return link.group();
    }

    private static String state(Account reader) {
        return Town.look(
                "select k.state from consent k join citizen c on c.id = k.citizen_id where c.email = ?"
                        + " and k.purpose = 'newsletter-email'",
                reader.email());
    }

    private static String masked(Account reader) {
        return reader.email().charAt(0) + "•••"
                + reader.email().substring(reader.email().indexOf('@'));
    }

    private static long citizen(Account reader) {
        return Long.parseLong(Town.look("select id from citizen where email = ?", reader.email()));
    }
}
