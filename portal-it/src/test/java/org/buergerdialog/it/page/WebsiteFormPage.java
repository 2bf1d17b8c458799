package org.buergerdialog.it.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.buergerdialog.it.stack.Stack;

/** The newsletter form on the town's own website. */
public record WebsiteFormPage(Page page) {

    /** Opens the website and waits until the form has got its topics and its text from the portal. */
    public static WebsiteFormPage open(Page page) {
        page.navigate(Stack.website());
        page.locator("#newsletter").waitFor();
        return new WebsiteFormPage(page);
    }

    public WebsiteFormPage email(String address) {
        field("email").fill(address);
        return this;
    }

    public WebsiteFormPage topic(String name) {
        page.getByLabel(name, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    public WebsiteFormPage agree() {
        field("legalText").check();
        return this;
    }

    public WebsiteFormPage order() {
        page.locator("#newsletter button").click();
        return this;
    }

    public Locator legalText() {
        return page.locator(".legal-text");
    }

    public Locator field(String name) {
        return page.locator("#newsletter-" + name);
    }

    /** What is said at a field. */
    public Locator problem(String name) {
        return page.locator("#newsletter-" + name + "-problem");
    }

    /** What is said above the form. */
    public Locator problems() {
        return page.locator("#newsletter-problems");
    }

    /** What stands instead of the form when the order is on its way. */
    public Locator sent() {
        return page.locator("#newsletter-sent");
    }
}
