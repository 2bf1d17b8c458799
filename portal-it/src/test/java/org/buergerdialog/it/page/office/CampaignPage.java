package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Shows how far a campaign has come. */
public record CampaignPage(Page page) {

    public long id() {
        return Long.parseLong(page.url().replaceFirst(".*/kampagnen/(\\d+).*", "$1"));
    }

    public Locator state() {
        return page.locator("#state");
    }

    /** The number of messages that have arrived. */
    public Locator sent() {
        return page.locator("#progress dd").first();
    }

    public Locator says() {
        return page.locator("#progress p").first();
    }

    public CampaignPage pause() {
        page.locator("#pause").click();
        return this;
    }

    public CampaignPage resume() {
        page.locator("#resume").click();
        return this;
    }

    /** Asks first what would happen. */
    public CampaignPage cancel() {
        page.locator("details.sure summary").click();
        page.locator("#cancel").click();
        return this;
    }
}
