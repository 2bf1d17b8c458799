package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.buergerdialog.it.page.EventPage;
import org.buergerdialog.it.page.RegistrationFormPage;
import org.buergerdialog.it.page.office.EventEditorPage;
import org.buergerdialog.it.page.office.EventTablePage;
import org.buergerdialog.it.page.office.ParticipantsPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Stack;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the first draft of an event to the list of who comes. */
class EventManagerStory {

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void anEventIsDraftedPublishedAndFills() {
        String title = "Bürgerabend " + Town.mark();
        LocalDateTime start = LocalDate.now().plusDays(40).atTime(18, 0);
        Page manager = visitors.signedIn(Account.EVENT_MANAGER);

        EventEditorPage editor = EventEditorPage.create(manager).fill(title, start, 30);
        editor.saveDraft();
        assertThat(editor.news()).containsText(title);
        Town.Event event = saved(title);
        assertThat(visitors.guest().navigate(event.path()).status())
                .as("a draft is nobody's business")
                .isEqualTo(404);

        EventTablePage table = EventTablePage.open(manager).search(title);
        assertThat(table.rows()).hasCount(1);
        table.rows().first().locator("a").click();
        manager.waitForURL("**/verwaltung/veranstaltungen/*");
        new EventEditorPage(manager).publish();
        assertThat(editor.news()).containsText("nimmt Anmeldungen an");

        Account resident = Account.resident();
        EventPage.open(visitors.signedIn(resident), event)
                .register()
                .registered()
                .waitFor();

        ParticipantsPage participants = ParticipantsPage.open(manager, event.id());
        assertThat(participants.row(resident.email())).containsText(resident.name());
        assertThat(participants.row(resident.email())).containsText("angemeldet");
    }

    @Test
    void anEventThatOpensLaterTakesNobodyYet() {
        LocalDateTime start = LocalDate.now().plusDays(40).atTime(18, 0);
        EventEditorPage editor = EventEditorPage.create(visitors.signedIn(Account.EVENT_MANAGER))
                .fill("Bürgerabend " + Town.mark(), start, 30)
                .fill("opensAt", start.minusDays(7).toString())
                .publish();
        assertThat(editor.news()).containsText("nicht jetzt");
        editor.page().locator("a[href^='/veranstaltungen/']").click();
        assertThat(editor.page().locator("aside")).containsText("Die Anmeldung beginnt am");
    }

    @Test
    void anEventIsOfferedAgainAsASeriesOfDrafts() {
        Town.Event event = Town.event(10);
        Page manager = visitors.signedIn(Account.EVENT_MANAGER);
        manager.navigate("/verwaltung/veranstaltungen/" + event.id());
        EventEditorPage editor = new EventEditorPage(manager).repeat(3, 7);
        assertThat(editor.news()).containsText("3 Entwürfe");
        assertThat(editor.series()).hasCount(3);

        editor.series().first().click();
        assertThat(editor.field("title")).hasValue(event.title());
        manager.locator("a[href$='/vorschau']").click();
        assertThat(manager.locator("main")).containsText("Vorschau");
        assertThat(manager.locator("h1")).hasText(event.title());
        assertThat(manager.locator("aside")).not().containsText("nicht mehr möglich");

        Page guest = visitors.guest();
        Locator others = guest.locator("article .plain a");
        guest.navigate(event.path());
        assertThat(others).hasCount(0);
        manager.goBack();
        editor.publish().news().waitFor();
        guest.reload();
        assertThat(others).hasCount(1);
        others.click();
        assertThat(guest).hasURL(Stack.portal() + event.path() + "-2");
    }

    @Test
    void theListOfMistakesSaysWhichFieldEachIsAbout() {
        EventEditorPage editor = EventEditorPage.create(visitors.signedIn(Account.EVENT_MANAGER))
                .fill("Bürgerabend " + Town.mark(), LocalDate.now().plusDays(40).atTime(18, 0), 0)
                .fill("onlineUrl", "kein Verweis")
                .saveDraft();
        assertThat(editor.error("capacity")).hasText("Die Zahl muss mindestens 1 sein.");
        assertThat(editor.error("onlineUrl")).isVisible();
        assertThat(editor.page().locator(".problems")).containsText("Plätze: Die Zahl muss mindestens 1 sein.");
        assertThat(editor.field("onlineUrl")).hasValue("kein Verweis");
    }

    @Test
    void aMistakeInARowStandsAtTheRow() {
        String title = "Sprachkurs " + Town.mark();
        LocalDateTime start = LocalDate.now().plusDays(40).atTime(18, 0);
        EventEditorPage editor = EventEditorPage.create(visitors.signedIn(Account.EVENT_MANAGER))
                .fill(title, start, 30)
                .fill("startsAt", "")
                .fill("endsAt", "")
                .session(0, start.plusDays(1))
                .session(1, start.plusDays(8))
                .fill("session1ends", "")
                .question(0, "Welche Gruppe?", "Nur eine")
                .fill("reminder0days", "99")
                .saveDraft();
        assertThat(editor.error("session1ends")).containsText("endet");
        assertThat(editor.error("question0choices")).isVisible();
        assertThat(editor.error("reminder0days")).containsText("60");
        assertThat(editor.error("startsAt")).hasCount(0);

        editor.session(1, start.plusDays(8)).fill("question0choices", "Anfang\nFortgeschritten");
        editor.fill("reminder0days", "2").saveDraft();
        assertThat(editor.news()).containsText(title);
        assertThat(Town.look("select date_format(starts_at, '%Y-%m-%dT%H:%i') from event where title_de = ?", title))
                .isEqualTo(start.plusDays(1).toString());
    }

    @Test
    void tooManyChoicesAreSaidAtTheirQuestion() {
        String[] choices =
                IntStream.rangeClosed(1, 21).mapToObj(n -> "Gruppe " + n).toArray(String[]::new);
        EventEditorPage editor = EventEditorPage.create(visitors.signedIn(Account.EVENT_MANAGER))
                .fill("Sprachkurs " + Town.mark(), LocalDate.now().plusDays(40).atTime(18, 0), 30)
                .question(0, "Welche Gruppe?", choices)
                .saveDraft();
        assertThat(editor.error("question0choices")).containsText("zu viele");
        assertThat(editor.error("question0choices")).containsText("20");
    }

    @Test
    void theFiguresSayWhichLinkPeopleFollowed() {
        Town.Event event = Town.event(10);
        Account resident = Account.resident();
        Page page = visitors.signedIn(resident);
        page.navigate(event.path() + "?quelle=newsletter");
        new EventPage(page).register().registered().waitFor();
        Page manager = visitors.signedIn(Account.EVENT_MANAGER);
        ParticipantsPage participants = ParticipantsPage.open(manager, event.id());
        assertThat(participants.figure("Woher: Link „newsletter“")).hasText("1");

        assertThat(participants.search("gibt es nicht").row(resident.email())).hasCount(0);
        assertThat(manager.locator("#table")).containsText("Niemand gefunden");
        assertThat(participants.search(resident.familyName()).row(resident.email()))
                .hasCount(1);
        assertThat(manager).hasURL(Pattern.compile(".*/teilnehmende$"));

        Town.Event asking = Town.asking(10, 0);
        String email = "gast." + Town.mark() + "@example.org";
        Page guest = visitors.guest();
        guest.navigate(asking.path() + "?quelle=plakat");
        new EventPage(guest).registerAsGuest().click();
        new RegistrationFormPage(guest)
                .guest("Kim", "Gast", email)
                .choose("group", "Anfang")
                .oldEnough()
                .send();
        guest.waitForURL("**/anmelden?gesendet=ja");
        assertThat(Town.look("select source from registration_request where email = ?", email))
                .isEqualTo("plakat");
    }

    private static Town.Event saved(String title) {
        String id = Town.look("select id from event where title_de = ?", title);
        return new Town.Event(Long.parseLong(id), Town.look("select slug from event where id = ?", id), title);
    }
}
