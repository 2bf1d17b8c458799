package org.buergerdialog.it.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Stack;

/** Keycloak's page for newcomers, and the mail that proves their address. */
public record SignUpPage(Page page) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/login-actions/action-token\\S+");

    public SignUpPage {
        page.waitForURL(url -> url.contains("/registration"));
    }

    public void signUp(Account account) {
        page.locator("#firstName").fill(account.givenName());
        page.locator("#lastName").fill(account.familyName());
        page.locator("#email").fill(account.email());
        choosePassword(account);
        page.locator("#kc-register-form button[type=submit].primary").click();
        page.waitForURL(url -> !url.contains("/registration"));
    }

    /** Opens the link in the verification mail, as whoever reads that mailbox would. */
    public void verify(Account account) {
        page.navigate(
                Await.present("mail that proves " + account.email(), Duration.ofSeconds(15), () -> link(account)));
        if (!page.url().startsWith(Stack.portal())) {
            // Keycloak may ask once more whether this is the right person, or for the password only now.
            choosePassword(account);
            Locator next = page.locator("#kc-info-message a, form button.primary, main a.btn")
                    .first();
            next.click();
        }
        page.waitForURL(url -> url.startsWith(Stack.portal()));
    }

    private static Optional<String> link(Account account) {
        return Mailbox.to(account.email()).stream()
                .flatMap(mail -> LINK.matcher(mail.text("text/plain")).results())
                .map(MatchResult::group)
                .findFirst();
    }

    private void choosePassword(Account account) {
        for (String field : new String[] {"#password", "#password-confirm", "#password-new"}) {
            Locator input = page.locator(field);
            if (input.count() > 0) {
                input.fill(account.password());
            }
        }
    }
}
