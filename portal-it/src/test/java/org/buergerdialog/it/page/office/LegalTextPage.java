package org.buergerdialog.it.page.office;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.buergerdialog.it.page.FormPage;

/** Where the privacy officer writes a version of a legal text. */
public record LegalTextPage(Page page) implements FormPage {

    public LegalTextPage fill(String field, String value) {
        field(field).fill(value);
        return this;
    }

    public LegalTextPage material(boolean material) {
        page.locator(material ? "#material\\:0" : "#material\\:1").check();
        return this;
    }

    public LegalTextPage saveDraft() {
        page.locator("#save").click();
        return this;
    }

    public TextComparisonPage check() {
        page.locator("#check").click();
        page.waitForURL("**/vergleich");
        return new TextComparisonPage(page);
    }

    public Locator news() {
        return page.locator(".note.good[role=status]");
    }
}
