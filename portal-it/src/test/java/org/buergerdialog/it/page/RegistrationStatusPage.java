package org.buergerdialog.it.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where a registration stands, for whoever is signed in or has the link of a mail. */
public record RegistrationStatusPage(Page page) implements FormPage {

    public static RegistrationStatusPage open(Page page, String path) {
        page.navigate(path);
        return new RegistrationStatusPage(page);
    }

    public Locator state() {
        return page.locator(".intro .lead");
    }

    public Locator news() {
        return page.locator(".note.good[role=status]");
    }

    public RegistrationStatusPage accept() {
        page.locator("#accept").click();
        return this;
    }

    public RegistrationStatusPage decline() {
        page.locator("#decline").click();
        return this;
    }

    /** Opens what can be changed; what is in it is the form of {@link RegistrationFormPage}. */
    public RegistrationFormPage change() {
        page.locator("summary:has-text('ändern')").click();
        return new RegistrationFormPage(page);
    }

    public RegistrationStatusPage saveChange() {
        page.locator("#change").click();
        return this;
    }

    public RegistrationStatusPage cancel() {
        page.locator("details:has(#cancel) > summary").click();
        page.locator("#cancel").click();
        return this;
    }
}
