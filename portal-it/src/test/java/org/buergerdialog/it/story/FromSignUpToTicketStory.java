package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.buergerdialog.it.page.ConsentsPage;
import org.buergerdialog.it.page.EventPage;
import org.buergerdialog.it.page.InterestsPage;
import org.buergerdialog.it.page.MessagePage;
import org.buergerdialog.it.page.MessagesPage;
import org.buergerdialog.it.page.ProfilePage;
import org.buergerdialog.it.page.RegistrationFormPage;
import org.buergerdialog.it.page.SignInPage;
import org.buergerdialog.it.page.SignUpPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Stack;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main job, from the first visit to the seat that is given back. */
class FromSignUpToTicketStory {

    private static final Duration MAIL = Duration.ofSeconds(15);

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void aNewcomerSignsUpRegistersGetsATicketAndCancels() {
        Account mira = Account.newcomer();
        Town.Event event = Town.event(20);
        Page page = visitors.guest();

        EventPage.open(page, event).registerAsGuest().click();
        new RegistrationFormPage(page).signIn();
        SignUpPage signUp = new SignInPage(page).signUp();
        signUp.signUp(mira);
        signUp.verify(mira);

        completesTheProfile(page);
        choosesWhatToHearAbout(page);

        EventPage.open(page, event).register().registered().waitFor();
        assertThat(page.locator(".note.good[role=status]")).containsText("Sie sind angemeldet");
        String code = EventPage.open(page, event).code();

        Mailbox.Mail ticket = Mailbox.await(mira.email(), "Ihr Ticket: " + event.title(), MAIL);
        assertThat(ticket.text("text/plain")).contains("Guten Tag Frau " + mira.familyName(), event.title(), code);
        assertThat(ticket.text("text/html")).contains("Guten Tag Frau " + mira.familyName());
        Paper paper = new Paper(ticket.pdf());
        assertThat(paper.text()).contains(mira.name(), event.title());
        assertThat(paper.code()).isEqualTo(Stack.portal() + "/ticket/" + code);

        MessagePage message = MessagesPage.open(page).read(event.title());
        assertThat(message.original()).as("byte for byte the mail that left").isEqualTo(ticket.raw());
        assertThat(message.attachment(0)).isEqualTo(ticket.pdf());

        EventPage.open(page, event).cancel().confirm();
        assertThat(page.locator(".note.good[role=status]")).containsText("abgesagt");
        assertThat(EventPage.open(page, event).registerButton()).isVisible();
        Mailbox.await(mira.email(), "Abgesagt: " + event.title(), MAIL);
        assertThat(Town.look("select taken from event where id = ?", event.id()))
                .isEqualTo("0");
    }

    private static void completesTheProfile(Page page) {
        ProfilePage profile = ProfilePage.open(page)
                .choose("salutation", "MS")
                .fill("street", "Lindenweg 3")
                .fill("postalCode", "12345")
                .fill("city", "Musterstadt")
                .fill("phone", "030 123456")
                .save();
        assertThat(profile.news()).isVisible();
        assertThat(profile.field("phone")).hasValue("+4930123456");
        assertThat(profile.field("givenName")).hasValue("Mira");
    }

    private static void choosesWhatToHearAbout(Page page) {
        Town.Topic topic = Town.topic();
        InterestsPage.open(page).follow(topic.name());
        InterestsPage.open(page).assertFollowed(topic.name());
        assertThat(ConsentsPage.open(page).grant().state()).hasText("erteilt");
    }

    @Test
    void whoeverComesTooLateHearsItInFriendlyWords() {
        Town.Event event = Town.event(1);
        Page page = visitors.signedIn(Account.resident());
        EventPage shown = EventPage.open(page, event);
        Town.leaveSeats(event, 0); // somebody else presses the button first
        shown.register();
        assertThat(page.locator("main")).containsText("Leider");
        assertThat(shown.registerButton()).hasCount(0);
        assertThat(page.locator("body")).not().containsText("Exception");
    }
}
