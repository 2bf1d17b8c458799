package org.buergerdialog.it.page.office;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Everything the register knows about one consent. */
public record ProofPage(Page page) {

    public String id() {
        return page.url().replaceFirst(".*/", "");
    }

    public Locator state() {
        return page.locator("h1 .tag");
    }

    public Locator declarations() {
        return page.locator(".register > li");
    }

    /** What is said and known of the confirmation mail. */
    public Locator mail() {
        return page.locator("#bestaetigungsmail");
    }

    /** One of the files beside the proof: {@code pdf}, {@code json}, {@code mail} or {@code scan}. */
    public byte[] file(String name) {
        APIResponse response = page.request().get("/verwaltung/nachweise/" + id() + "/" + name);
        if (response.status() != 200) {
            throw new AssertionError(name + " answers " + response.status());
        }
        return response.body();
    }
}
