package org.buergerdialog.it.page.office;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Shows a notice through the eyes of a persona. */
public record NoticePreviewPage(Page page) {

    public NoticePreviewPage as(String persona) {
        page.locator(".eyes a")
                .filter(new Locator.FilterOptions().setHasText(persona))
                .click();
        page.locator(".eyes a[aria-current]")
                .filter(new Locator.FilterOptions().setHasText(persona))
                .waitFor();
        return this;
    }

    public NoticePreviewPage plainText() {
        page.locator("a.chip[href*='ansicht=text']").click();
        text().waitFor();
        return this;
    }

    public Locator text() {
        return page.locator("pre.plain-text");
    }

    /** The mail itself. */
    public FrameLocator mail() {
        return page.frameLocator(".screen iframe");
    }

    public NoticePreviewPage sendTest() {
        page.locator("#test").click();
        page.locator(".note.good").waitFor();
        return this;
    }
}
