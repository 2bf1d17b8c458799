package org.buergerdialog.it.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What the resident allows the town to do; where no purpose is named, it is about news by e-mail. */
public record ConsentsPage(Page page) {

    private static final String PURPOSE = "newsletter-email";

    public static ConsentsPage open(Page page) {
        page.navigate("/konto/einwilligungen");
        return new ConsentsPage(page);
    }

    public ConsentsPage grant() {
        page.locator("#ja-" + PURPOSE).click();
        page.locator("#widerruf-" + PURPOSE).waitFor();
        return this;
    }

    public ConsentsPage withdraw() {
        page.locator("#widerruf-" + PURPOSE).click();
        page.locator("#ja-" + PURPOSE).waitFor();
        return this;
    }

    public Locator state() {
        return page.locator("#" + PURPOSE + " .state");
    }

    /** Agrees to the text of another purpose that is shown now. */
    public ConsentsPage grant(String purpose) {
        page.locator("#ja-" + purpose).click();
        page.locator("#" + purpose + " .saved").waitFor();
        return this;
    }

    public Locator consent(String purpose) {
        return page.locator("#" + purpose);
    }
}
