package org.buergerdialog.it.page;

import com.microsoft.playwright.Page;

/** Asks once more before a seat is given back. */
public record CancellationPage(Page page) {

    public void confirm() {
        page.locator("#cancel").click();
        page.waitForURL("**/konto/veranstaltungen");
    }
}
