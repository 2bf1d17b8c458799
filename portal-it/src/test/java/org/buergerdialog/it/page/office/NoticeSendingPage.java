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

    public Locator textMessage() {
        return page.locator(".sms");
    }

    /** The number of text messages that are reported to have arrived. */
    public Locator delivered() {
        return page.locator("#texts dd").first();
    }

    /** The number of messages that have arrived. */
    public Locator sent() {
        return page.locator("#progress dd").first();
    }
}
