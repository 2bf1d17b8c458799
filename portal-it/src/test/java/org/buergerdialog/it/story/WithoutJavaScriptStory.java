package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.buergerdialog.it.page.EventPage;
import org.buergerdialog.it.page.ProfilePage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages for residents work where scripts do not. */
class WithoutJavaScriptStory {

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void aGuestFindsAnEvent() {
        Page page = visitors.visitor(options -> options.setJavaScriptEnabled(false));
        page.navigate("/veranstaltungen");
        page.locator(".events a.title").first().click();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("dl.facts")).isVisible();
    }

    @Test
    void aResidentRegistersAndCancels() {
        Town.Event event = Town.event(5);
        Page page = visitors.signedIn(Account.resident(), options -> options.setJavaScriptEnabled(false));
        EventPage shown = EventPage.open(page, event).register();
        assertThat(shown.registered()).isVisible();
        shown.cancel().confirm();
        assertThat(EventPage.open(page, event).registerButton()).isVisible();
    }

    @Test
    void aResidentSavesTheProfile() {
        Page page = visitors.signedIn(Account.resident(), options -> options.setJavaScriptEnabled(false));
        ProfilePage profile =
                ProfilePage.open(page).fill("street", "Ohne Skript 1").save();
        assertThat(profile.news()).isVisible();
        assertThat(ProfilePage.open(page).field("street")).hasValue("Ohne Skript 1");
    }
}
