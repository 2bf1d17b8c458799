package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Shows a notice once more before it leaves, now or later. */
public record NoticeSendingPage(Page page) {

    public Locator audience() {
        return page.locator("b.count");
    }

    /** What the check found. */
    public Locator findings() {
        return page.locator(".findings li");
    }

    public NoticeSendingPage submit() {
        page.locator("#submit").click();
        page.locator("#giveBack").waitFor();
        return this;
    }

    public Locator approval() {
        return page.locator("#approve");
    }

    public NoticeEditorPage writeOn() {
        page.locator("#approving a").click();
        page.locator("#bausteine").waitFor();
        return new NoticeEditorPage(page);
    }

    public NoticePreviewPage preview() {
        page.navigate(page.url().replace("/versand", "/vorschau"));
        return new NoticePreviewPage(page);
    }

    /** Hands the notice over for review and approves it. */
    public NoticeSendingPage approve() {
        submit();
        page.locator("#approve").click();
        page.locator("#approve").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
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
