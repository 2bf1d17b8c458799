package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Two versions of a legal text beside each other; a draft is published from here. */
public record TextComparisonPage(Page page) {

    public Locator removed() {
        return page.locator("section del");
    }

    public Locator added() {
        return page.locator("section ins");
    }

    public Locator consequence() {
        return page.locator(".aside .card");
    }

    public TextComparisonPage inOneText() {
        page.locator(".choices a[href$='ansicht=text']").last().click();
        page.locator("section > .changes").first().waitFor();
        return this;
    }

    public LegalTextPage back() {
        page.locator("#publishing a").click();
        page.locator("#editor").waitFor();
        return new LegalTextPage(page);
    }

    public Locator problems() {
        return page.locator(".problems");
    }

    public TextComparisonPage publish() {
        page.locator("#publish").click();
        return this;
    }
}
