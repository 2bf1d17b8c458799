package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buergerdialog.it.page.RegistrationFormPage;
import org.buergerdialog.it.page.RegistrationStatusPage;
import org.buergerdialog.it.page.office.CheckInPage;
import org.buergerdialog.it.page.office.EventEditorPage;
import org.buergerdialog.it.page.office.ParticipantsPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Stack;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A course of two evenings fills up, and whoever waits gets what becomes free, in turn. */
class CourseStory {

    private static final Duration MAIL = Duration.ofSeconds(30);

    private static final LocalDateTime START = LocalDate.now().plusDays(40).atTime(18, 0);

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void seatsGoToThoseWhoWaitInTheOrderInWhichTheyCame() {
        Town.Event course = announced();
        List<String> tickets = new ArrayList<>(Town.ticketHolders(course, 8));
        Account first = Account.resident();
        Account second = Account.resident();
        Page leaving = registered(course, first);
        Page leavingLater = registered(course, second);
        Account third = Account.resident();
        Account fourth = Account.resident();
        Account fifth = Account.resident();
        assertThat(new RegistrationStatusPage(registered(course, third)).state())
                .containsText("an Stelle 1");
        assertThat(new RegistrationStatusPage(registered(course, fourth)).state())
                .containsText("an Stelle 2");
        Page last = registered(course, fifth);
        assertThat(new RegistrationStatusPage(last).state()).containsText("an Stelle 3");

        new RegistrationStatusPage(leaving).cancel().news().waitFor();
        acceptsByLink(course, third);

        new RegistrationStatusPage(leavingLater).cancel().news().waitFor();
        Mailbox.await(fourth.email(), "Ein Platz ist frei: " + course.title(), MAIL);
        Town.age("registration", "offer_until", "id = ?", registration(course, fourth));
        Mailbox.await(fourth.email(), "Platz weitergegeben: " + course.title(), MAIL);
        Mailbox.await(fifth.email(), "Ein Platz ist frei: " + course.title(), MAIL);
        last.reload();
        assertThat(new RegistrationStatusPage(last).decline().news()).containsText("weitergegeben");

        assertThat(count(course, "taken")).isEqualTo("9");
        assertThat(count(course, "waiting")).isEqualTo("0");
        hearsOfANewTime(course, third);
        isReminded(course, third);
        tickets.add(Town.look("select code from registration where id = ?", registration(course, third)));
        comeIn(course, tickets);
    }

    private Town.Event announced() {
        String title = "Nähkurs " + Town.mark();
        EventEditorPage editor = EventEditorPage.create(visitors.signedIn(Account.EVENT_MANAGER))
                .fill(title, START, 10)
                .fill("waitlistSize", "5")
                .session(0, START)
                .session(1, START.plusDays(7))
                .question(0, "Welche Gruppe?", "Anfang", "Fortgeschritten")
                .publish();
        assertThat(editor.news()).containsText("veröffentlicht");
        String id = Town.look("select id from event where title_de = ?", title);
        return new Town.Event(Long.parseLong(id), Town.look("select slug from event where id = ?", id), title);
    }

    /** Returns the page that says what became of it. */
    private Page registered(Town.Event course, Account resident) {
        Page page = visitors.signedIn(resident);
        RegistrationFormPage form = RegistrationFormPage.open(page, course);
        page.locator("label:text-is('Anfang')").click();
        form.send();
        page.waitForURL("**/konto/veranstaltungen/*");
        return page;
    }

    private void acceptsByLink(Town.Event course, Account resident) {
        Mailbox.Mail offer = Mailbox.await(resident.email(), "Ein Platz ist frei: " + course.title(), MAIL);
        RegistrationStatusPage status = RegistrationStatusPage.open(visitors.guest(), link(offer));
        assertThat(state(course, resident)).as("after opening the page").isEqualTo("OFFERED");
        assertThat(status.accept().news()).containsText("Der Platz gehört Ihnen");
        assertThat(state(course, resident)).isEqualTo("CONFIRMED");
        Mailbox.Mail ticket = Mailbox.await(resident.email(), "Ihr Ticket: " + course.title(), MAIL);
        assertThat(ticket.texts("text/calendar")).singleElement().asString().contains("SEQUENCE:0");
    }

    private void hearsOfANewTime(Town.Event course, Account resident) {
        Page manager = visitors.signedIn(Account.EVENT_MANAGER);
        manager.navigate("/verwaltung/veranstaltungen/" + course.id());
        LocalDateTime later = START.plusDays(7).plusHours(1);
        EventEditorPage editor = new EventEditorPage(manager).session(1, later);
        assertThat(editor.update().news()).containsText("9 Anmeldungen werden über die Änderung benachrichtigt");
        Mailbox.Mail moved = Mailbox.await(resident.email(), "Geändert: " + course.title(), MAIL);
        assertThat(moved.texts("text/calendar"))
                .singleElement()
                .asString()
                .contains(
                        "SEQUENCE:1",
                        DateTimeFormatter.ofPattern("'DTSTART:'uuuuMMdd'T'HHmmss'Z'")
                                .withZone(ZoneOffset.UTC)
                                .format(later.atZone(ZoneId.of("Europe/Berlin"))));
    }

    private void isReminded(Town.Event course, Account resident) {
        Town.age("event_reminder", "due_at", "event_id = ?", course.id());
        Mailbox.Mail reminder = Mailbox.await(resident.email(), "Erinnerung: " + course.title(), MAIL);
        assertThat(reminder.text("text/plain")).contains("Rathaus, Großer Saal");
    }

    /** Everybody comes to the first evening; nobody has come to the second one yet. */
    private void comeIn(Town.Event course, List<String> tickets) {
        Page helper = visitors.signedIn(Account.EVENT_MANAGER);
        CheckInPage door = CheckInPage.open(helper, course.id());
        for (int number = 1; number <= tickets.size(); number++) {
            door.admit(tickets.get(number - 1));
            assertThat(door.count()).hasText(Integer.toString(number));
            assertThat(door.verdict()).containsText("Willkommen");
        }
        ParticipantsPage participants = ParticipantsPage.open(helper, course.id());
        assertThat(participants.figure("Mit Platz")).hasText("9");
        assertThat(participants.figure("Da gewesen")).hasText("9");
        assertThat(participants.date(1).figure("Mit Platz")).hasText("9");
        assertThat(participants.figure("Da gewesen")).hasText("0");
    }

    private static String link(Mailbox.Mail mail) {
        Matcher link = Pattern.compile(Pattern.quote(Stack.portal()) + "(/teilnahme/[\\w-]+)")
                .matcher(mail.text("text/plain"));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String count(Town.Event course, String what) {
        return Town.look("select " + what + " from event where id = ?", course.id());
    }

    private static String registration(Town.Event course, Account resident) {
        return Town.look(
                "select r.id from registration r join citizen c on c.id = r.citizen_id where r.event_id = ? and c.email = ?",
                course.id(),
                resident.email());
    }

    private static String state(Town.Event course, Account resident) {
        return Town.look("select state from registration where id = ?", registration(course, resident));
    }
}
