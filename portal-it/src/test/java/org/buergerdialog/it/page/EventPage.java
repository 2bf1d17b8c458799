package org.buergerdialog.it.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.buergerdialog.it.stack.Town;

/** One event, with everything one needs to decide, and the way to register. */
public record EventPage(Page page) {

    public static EventPage open(Page page, Town.Event event) {
        page.navigate(event.path());
        return new EventPage(page);
    }

    public EventPage register() {
        page.locator("#register").click();
        return this;
    }

    public Locator registerButton() {
        return page.locator("#register");
    }

    /** What guests press instead: it leads to the form, and from there to the sign-in. */
    public Locator registerAsGuest() {
        return page.locator("aside a.btn.wide");
    }

    public Locator registered() {
        return page.locator("aside .note.good");
    }

    /** What has just happened. */
    public Locator news() {
        return page.locator("main .note[role=status]");
    }

    public Locator problems() {
        return page.locator(".problems");
    }

    public CancellationPage cancel() {
        page.locator("aside a[href$='/absagen']").click();
        return new CancellationPage(page);
    }

    /** Returns the code of the ticket that the page offers. */
    public String code() {
        return page.locator("aside a[href^='/ticket/']").getAttribute("href").split("/")[2];
    }
}
