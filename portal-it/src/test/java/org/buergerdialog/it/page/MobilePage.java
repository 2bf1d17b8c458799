package org.buergerdialog.it.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where a resident proves a mobile number. */
public record MobilePage(Page page) implements FormPage {

    public static MobilePage open(Page page) {
        page.navigate("/konto/mobilnummer");
        return new MobilePage(page);
    }

    public MobilePage request(String number) {
        field("number").fill(number);
        page.locator("#anfordern").click();
        field("code").waitFor();
        return this;
    }

    public MobilePage confirm(String code) {
        field("code").fill(code);
        page.locator("#bestaetigen").click();
        return this;
    }

    /** Where the proved number stands. */
    public Locator verified() {
        return page.locator("form:has(#entfernen)");
    }
}
