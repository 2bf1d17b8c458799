package org.buergerdialog.it.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;

/** The topics a resident follows. */
public record InterestsPage(Page page) {

    public static InterestsPage open(Page page) {
        page.navigate("/konto/interessen");
        return new InterestsPage(page);
    }

    public InterestsPage follow(String topic) {
        topic(topic).check();
        return this;
    }

    public Locator topic(String topic) {
        return page.getByLabel(topic, new GetByLabelOptions().setExact(true));
    }

    public InterestsPage save() {
        page.locator("#save").click();
        page.locator(".note.good").waitFor();
        return this;
    }
}
