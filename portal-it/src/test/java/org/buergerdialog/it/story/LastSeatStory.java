package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.buergerdialog.it.page.EventPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two residents look at the last seat, and both press the button. */
class LastSeatStory {

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void theSlowerOneIsToldKindlyThatTheSeatIsGone() {
        Town.Event event = Town.event(1);
        Page fast = visitors.signedIn(Account.resident());
        Page slow = visitors.signedIn(Account.resident());
        EventPage.open(fast, event);
        EventPage.open(slow, event);
        assertThat(new EventPage(fast).register().registered()).isVisible();
        EventPage answer = new EventPage(slow).register();
        assertThat(answer.problems()).containsText("den letzten Platz");
        assertThat(answer.registerButton()).isHidden();
    }

    @Test
    void theSlowerOneIsToldThatTheyWaitNowAndHaveNoTicket() {
        Town.Event event = Town.withWaitlist(1, 5);
        Page fast = visitors.signedIn(Account.resident());
        Page slow = visitors.signedIn(Account.resident());
        EventPage.open(fast, event);
        EventPage.open(slow, event);
        assertThat(new EventPage(fast).register().registered()).isVisible();
        EventPage answer = new EventPage(slow).register();
        assertThat(answer.news()).containsText("Sie stehen auf der Warteliste, an Stelle 1");
        assertThat(answer.news()).not().containsText("Ticket");

        String code = Town.look("select code from registration where event_id = ? and state = 'WAITING'", event.id());
        slow.navigate("/ticket/" + code);
        assertThat(slow.locator(".note.warn")).containsText("Noch kein Ticket");
    }
}
