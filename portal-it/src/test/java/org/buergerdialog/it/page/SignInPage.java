package org.buergerdialog.it.page;

import com.microsoft.playwright.Page;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Stack;

/** Keycloak's sign-in, in the portal's look. */
public record SignInPage(Page page) {

    public SignInPage {
        page.waitForURL(url -> url.startsWith(Stack.keycloak()));
    }

    /**
     * Signs in, one at a time: while it checks somebody's password, Keycloak refuses a second attempt for the same
     * account, be the password right or not, so that nobody can try many at once.
     */
    public void signIn(Account account) {
        synchronized (SignInPage.class) {
            page.locator("#username").fill(account.email());
            page.locator("#password").fill(account.password());
            page.locator("#kc-login").click();
            page.waitForURL(url -> url.startsWith(Stack.portal()));
        }
    }

    public void forgotPassword() {
        page.locator("a[href*='reset-credentials']").click();
        page.waitForURL(url -> url.contains("/reset-credentials"));
    }

    public SignUpPage signUp() {
        page.locator("#kc-info a").click();
        return new SignUpPage(page);
    }
}
