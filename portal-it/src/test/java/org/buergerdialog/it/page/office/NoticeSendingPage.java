package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Shows a notice once more before it leaves, and then how far it has come. */
public record NoticeSendingPage(Page page) {

    public Locator audience() {
        return page.locator("b.count");
    }

    public NoticeSendingPage send() {
        page.locator("#send").click();
        page.locator("#progress").waitFor();
        return this;
    }

    /** The number of messages that have arrived. */
    public Locator sent() {
        return page.locator("#progress dd").first();
    }
}
