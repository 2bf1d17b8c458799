package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** All events, found by typing. */
public record EventTablePage(Page page) {

    public static EventTablePage open(Page page) {
        page.navigate("/verwaltung/veranstaltungen");
        return new EventTablePage(page);
    }

    public EventTablePage search(String words) {
        page.locator("#suche").fill(words);
        return this;
    }

    public Locator rows() {
        return page.locator("#table tbody tr");
    }

    public Locator searchField() {
        return page.locator("#suche");
    }
}
