package org.buergerdialog.it.page;

import com.microsoft.playwright.Page;

/** The portal's own form for news without an account. */
public record NewsletterPage(Page page) {

    public static NewsletterPage open(Page page) {
        page.navigate("/newsletter");
        return new NewsletterPage(page);
    }

    public NewsletterPage email(String address) {
        page.locator("#email").fill(address);
        return this;
    }

    public NewsletterPage topic(String name) {
        page.locator(".tick:has(b:text-is('" + name + "')) input").check();
        return this;
    }

    public NewsletterPage subscribe() {
        page.locator("#abonnieren").click();
        return this;
    }
}
