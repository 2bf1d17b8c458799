package org.buergerdialog.it.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The resident's own data. */
public record ProfilePage(Page page) implements FormPage {

    public static ProfilePage open(Page page) {
        page.navigate("/konto/profil");
        return new ProfilePage(page);
    }

    public ProfilePage fill(String field, String value) {
        field(field).fill(value);
        return this;
    }

    public ProfilePage choose(String field, String value) {
        field(field).selectOption(value);
        return this;
    }

    public ProfilePage save() {
        page.locator("#save").click();
        return this;
    }

    public Locator news() {
        return page.locator(".note.good[role=status]");
    }
}
