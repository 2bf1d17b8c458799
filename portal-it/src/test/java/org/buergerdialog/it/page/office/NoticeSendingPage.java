package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Shows a notice once more before it leaves, and then how far it has come. */
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
