package org.buergerdialog.it.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buergerdialog.it.stack.Account;
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
        String text = Mailbox.await(account.email(), "", Duration.ofSeconds(15)).text("text/plain");
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link in the mail: " + text);
        }
        page.navigate(link.group());
        if (!page.url().startsWith(Stack.portal())) {
            // Keycloak may ask once more whether this is the right person, or for the password only now.
            choosePassword(account);
            Locator next = page.locator("#kc-info-message a, form button.primary, main a.btn")
                    .first();
            next.click();
        }
        page.waitForURL(url -> url.startsWith(Stack.portal()));
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
