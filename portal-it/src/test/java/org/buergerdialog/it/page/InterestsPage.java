package org.buergerdialog.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** What a resident gets, about what, by which way and how often; every change is saved where it is made. */
public record InterestsPage(Page page) {

    public static InterestsPage open(Page page) {
        page.navigate("/konto/interessen");
        return new InterestsPage(page);
    }

    /** Opens it with the link of a mail. */
    public static InterestsPage openByLink(Page page, String link) {
        page.navigate(link);
        return new InterestsPage(page);
    }

    public InterestsPage follow(String topic) {
        topic(topic).click();
        assertFollowed(topic);
        return this;
    }

    public InterestsPage leave(String topic) {
        topic(topic).click();
        assertNotFollowed(topic);
        return this;
    }

    public void assertFollowed(String topic) {
        assertThat(topic(topic)).hasAttribute("aria-pressed", "true");
    }

    public void assertNotFollowed(String topic) {
        assertThat(topic(topic)).hasAttribute("aria-pressed", "false");
    }

    /** The switch of a topic. */
    public Locator topic(String topic) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(topic).setExact(true));
    }

    public Locator frequency(String topic) {
        return page.getByLabel("Wie oft: " + topic);
    }

    public Locator channel(String topic) {
        return page.getByLabel("Auf welchem Weg: " + topic);
    }

    public InterestsPage pauseForWeeks(int weeks) {
        page.locator("#pause-" + weeks).click();
        assertThat(page.locator("#pause .saved")).isVisible();
        return this;
    }

    public InterestsPage undo() {
        page.locator("#undo").click();
        assertThat(saved()).containsText("Rückgängig gemacht");
        return this;
    }

    /** What opens the text of a consent. */
    public Locator decision(String purpose) {
        return page.locator("#entscheiden-" + purpose + " > summary");
    }

    public Locator agree(String purpose) {
        return page.locator("#ja-" + purpose);
    }

    /** What opens the question whether to withdraw every consent. */
    public Locator endsEverything() {
        return page.locator("#nichts > summary");
    }

    public Locator withdrawEverything() {
        return page.locator("#nichts-mehr");
    }

    /** What the page says about the last change, beside where it was made. */
    public Locator saved() {
        return page.locator(".saved");
    }
}
