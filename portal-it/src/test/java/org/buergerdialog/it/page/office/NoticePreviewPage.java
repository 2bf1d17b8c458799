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

    /** Shows it as {@code telefon}, {@code bildschirm}, {@code dunkel}, {@code text} or {@code infopaket}. */
    public NoticePreviewPage show(String view) {
        page.locator("a.chip[href*='ansicht=" + view + "']").click();
        page.locator("a.chip[aria-current][href*='ansicht=" + view + "']").waitFor();
        return this;
    }

    public Locator text() {
        return page.locator("pre.plain-text");
    }

    /** The mail itself. */
    public FrameLocator mail() {
        return page.frameLocator(".screen iframe");
    }

    /** The info pack that is shown. */
    public byte[] pack() {
        return page.request()
                .get(page.locator(".screen iframe").getAttribute("src"))
                .body();
    }

    /** Says that the viewer would not get it. */
    public Locator warning() {
        return page.locator(".note.warn");
    }

    public NoticePreviewPage sendTest() {
        page.locator("#test").click();
        page.locator(".note.good").waitFor();
        return this;
    }
}
