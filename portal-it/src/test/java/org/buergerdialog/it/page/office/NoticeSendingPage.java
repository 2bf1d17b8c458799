package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Shows a notice once more before it leaves, now or later. */
public record NoticeSendingPage(Page page) {

    public Locator audience() {
        return page.locator("b.count");
    }

    public CampaignPage send() {
        page.locator("#send").click();
        page.waitForURL("**/verwaltung/kampagnen/*");
        return new CampaignPage(page);
    }

    /** Plans it for a time of the town, for instance {@code 2027-05-01T09:00}. */
    public NoticeSendingPage at(String time) {
        page.locator("#startsAt").fill(time);
        page.locator("#schedule").click();
        return this;
    }

    /** What is wrong with the time. */
    public Locator problem() {
        return page.locator("#startsAt-error");
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
