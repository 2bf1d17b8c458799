package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buergerdialog.it.page.RegistrationFormPage;
import org.buergerdialog.it.page.RegistrationStatusPage;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Stack;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody without an account, and without scripts, comes to an event. */
class GuestRegistrationStory {

    private static final Duration MAIL = Duration.ofSeconds(20);

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void aGuestConfirmsBringsOthersChangesItsMindAndCancels() {
        Town.Event event = Town.asking(10, 0);
        String email = "gast." + Town.mark() + "@example.org";
        Page page = visitors.visitor(options -> options.setJavaScriptEnabled(false));
        page.navigate(event.path());
        assertThat(page.locator("main")).containsText("ab 12 Jahren");

        RegistrationFormPage.open(page, event)
                .guest("Kim", "Gast", email)
                .companions(1)
                .name(1, "Robin Mit")
                .choose("group", "Fortgeschritten")
                .oldEnough()
                .send();
        assertThat(page.locator("h1")).hasText("Bitte sehen Sie in Ihr Postfach");
        Mailbox.Mail request = Mailbox.await(email, "Bitte bestätigen: " + event.title(), MAIL);
        assertThat(request.text("text/plain")).contains(event.title()).doesNotContain("Kim", "Robin");
        assertThat(taken(event)).as("before the confirmation").isEqualTo("0");

        page.navigate(link(request, "/teilnahme-bestaetigen/"));
        assertThat(taken(event)).as("after opening the page").isEqualTo("0");
        page.locator("#bestaetigen").click();
        RegistrationStatusPage status = new RegistrationStatusPage(page);
        assertThat(status.state()).hasText("Sie sind angemeldet.");
        assertThat(taken(event)).isEqualTo("2");
        assertThat(page.locator("main")).not().containsText(email);

        Mailbox.Mail ticket = Mailbox.await(email, "Ihr Ticket: " + event.title(), MAIL);
        String code = page.locator("dd.code").innerText();
        assertThat(new Paper(ticket.pdf()).code()).isEqualTo(Stack.portal() + "/ticket/" + code);
        assertThat(ticket.texts("text/calendar")).singleElement().asString().contains("METHOD:REQUEST");

        RegistrationStatusPage.open(page, link(ticket, "/teilnahme/")).change().companions(2);
        status.saveChange();
        assertThat(status.problem("names")).containsText("Namen aller");
        assertThat(status.field("companions")).hasValue("2");
        new RegistrationFormPage(page).name(2, "Toni Auch").write("diet", "Nüsse");
        assertThat(status.saveChange().news()).containsText("gespeichert");
        assertThat(taken(event)).isEqualTo("3");
        Mailbox.await(email, "Anmeldung geändert: " + event.title(), MAIL);

        assertThat(status.cancel().news()).containsText("Sie haben abgesagt");
        assertThat(taken(event)).isEqualTo("0");
        Mailbox.Mail cancellation = Mailbox.await(email, "Abgesagt: " + event.title(), MAIL);
        assertThat(cancellation.texts("text/calendar"))
                .singleElement()
                .asString()
                .contains("METHOD:CANCEL");
    }

    @Test
    void everyMistakeIsSaidAtItsFieldAndNothingIsLost() {
        Town.Event event = Town.asking(10, 0);
        Page page = visitors.guest();
        RegistrationFormPage form = RegistrationFormPage.open(page, event)
                .guest("Kim", "", "kim@")
                .companions(2)
                .name(1, "Robin Mit")
                .write("diet", "Nüsse")
                .choose("bike", "yes")
                .send();
        assertThat(form.problem("familyName")).isVisible();
        assertThat(form.problem("email")).isVisible();
        assertThat(form.problem("names")).isVisible();
        assertThat(form.problem("question-group")).isVisible();
        assertThat(form.problem("oldEnough")).isVisible();
        assertThat(page.locator(".problems a")).hasCount(5);
        assertThat(page.locator(".problems a[href='#question-group']"))
                .hasText("Welche Gruppe? Bitte beantworten Sie diese Frage.");
        assertThat(form.field("givenName")).hasValue("Kim");
        assertThat(form.field("email")).hasValue("kim@");
        assertThat(form.field("companions")).hasValue("2");
        assertThat(form.field("name-1")).hasValue("Robin Mit");
        assertThat(form.field("question-diet")).hasValue("Nüsse");
        assertThat(form.choice("bike", "yes")).isChecked();
    }

    @Test
    void thereAreAsManyFieldsForNamesAsPeople() {
        RegistrationFormPage form = RegistrationFormPage.open(visitors.guest(), Town.asking(10, 0));
        assertThat(form.field("names")).isHidden();
        form.companions(2).name(2, "Robin Mit");
        assertThat(form.field("name-1")).isVisible();
        form.companions(1);
        assertThat(form.field("name-1")).isVisible();
        assertThat(form.field("name-2")).isHidden();
        assertThat(form.companions(2).field("name-2")).hasValue("Robin Mit");
    }

    @Test
    void beforeOneCanRegisterThePageSaysFromWhenOn() {
        Town.Event event = Town.event(10);
        Town.change("update event set opens_at = date(starts_at) - interval 1 hour where id = ?", event.id());
        Page page = visitors.guest();
        page.navigate(event.path());
        assertThat(page.locator("aside")).containsText("Die Anmeldung beginnt am");
        assertThat(page.locator("aside")).not().containsText("nicht mehr möglich");
        assertThat(page.locator("aside .btn")).hasCount(0);
    }

    @Test
    void aNameThatIsNoneIsSaidAtTheNames() {
        Page page = visitors.guest();
        RegistrationFormPage form = RegistrationFormPage.open(page, Town.asking(10, 0))
                .guest("Kim", "Gast", "gast." + Town.mark() + "@example.org")
                .companions(1)
                .name(1, "<b>Robin</b>")
                .choose("group", "Anfang")
                .oldEnough()
                .send();
        assertThat(form.problem("names")).isVisible();
        assertThat(form.field("name-1")).hasAttribute("aria-invalid", "true");
        assertThat(form.field("name-1")).hasValue("<b>Robin</b>");
    }

    @Test
    void whoeverAsksForAPlaceOnTheWaitlistIsPromisedNoSeat() {
        Town.Event event = Town.asking(10, 5);
        Town.leaveSeats(event, 0);
        Page page = visitors.guest();
        RegistrationFormPage form = RegistrationFormPage.open(page, event);
        assertThat(page.locator("form.card")).containsText("Auf der Warteliste stehen Sie, sobald");
        assertThat(page.locator("main")).not().containsText("Ihren Platz haben Sie");
        form.guest("Kim", "Gast", "gast." + Town.mark() + "@example.org")
                .choose("group", "Anfang")
                .oldEnough()
                .send();
        assertThat(page.locator(".done")).containsText("kommen Sie auf die Warteliste");
        assertThat(page.locator(".done")).not().containsText("Platz");
    }

    private static String taken(Town.Event event) {
        return Town.look("select taken from event where id = ?", event.id());
    }

    private static String link(Mailbox.Mail mail, String path) {
        Matcher link = Pattern.compile(Pattern.quote(Stack.portal()) + "(" + path + "[\\w-]+)")
                .matcher(mail.text("text/plain"));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
