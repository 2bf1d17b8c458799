package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.buergerdialog.it.page.EventPage;
import org.buergerdialog.it.page.InterestsPage;
import org.buergerdialog.it.page.ProfilePage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything without a mouse. */
class KeyboardStory {

    private static final int MANY = 60;

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void theFirstTabStopLeadsPastTheMenu() {
        Page page = visitors.guest();
        page.navigate("/veranstaltungen");
        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip")).isFocused();
        assertThat(page.locator("a.skip")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("#inhalt$"));
        page.keyboard().press("Tab");
        assertThat(page.locator("main :focus")).hasCount(1);
    }

    @Test
    void aResidentRegistersWithTheKeyboardAlone() {
        Town.Event event = Town.event(5);
        Page page = visitors.signedIn(Account.resident());
        EventPage shown = EventPage.open(page, event);
        tabTo(page, shown.registerButton());
        page.keyboard().press("Enter");
        assertThat(shown.registered()).isVisible();
    }

    @Test
    void afterAMistakeTheFocusIsWhereTheHelpIs() {
        Page page = visitors.signedIn(Account.resident());
        ProfilePage profile = ProfilePage.open(page).fill("postalCode", "12");
        profile.field("postalCode").press("Enter");
        assertThat(page.locator(".problems")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(profile.field("postalCode")).isFocused();
    }

    @Test
    void whatWasSavedIsOnTheScreenHoweverLongThePageWas() {
        Page page = visitors.signedIn(Account.resident());
        page.setViewportSize(390, 844);
        InterestsPage preferences = InterestsPage.open(page);
        preferences.decision("reactions").press("Enter");
        preferences.agree("reactions").press("Enter");
        assertThat(preferences.saved()).containsText("gilt ab jetzt");
        assertThat(preferences.saved()).isInViewport();

        preferences.endsEverything().press("Enter");
        preferences.withdrawEverything().press("Enter");
        assertThat(preferences.saved()).containsText("Sie bekommen nichts mehr von uns");
        assertThat(preferences.saved()).isInViewport();
    }

    private static void tabTo(Page page, Locator goal) {
        for (int i = 0; i < MANY; i++) {
            page.keyboard().press("Tab");
            if ((boolean) goal.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("Not reached with the keyboard: " + goal);
    }
}
