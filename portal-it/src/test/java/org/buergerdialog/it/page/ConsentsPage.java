package org.buergerdialog.it.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What the resident allows the town to do. */
public record ConsentsPage(Page page) {

    public static ConsentsPage open(Page page) {
        page.navigate("/konto/einwilligungen");
        return new ConsentsPage(page);
    }

    public ConsentsPage grant() {
        page.locator("[id$=grant]").click();
        page.locator("[id$=withdraw]").waitFor();
        return this;
    }

    public ConsentsPage withdraw() {
        page.locator("[id$=withdraw]").click();
        page.locator("[id$=grant]").waitFor();
        return this;
    }

    public Locator state() {
        return page.locator(".consent .tag");
    }
}
