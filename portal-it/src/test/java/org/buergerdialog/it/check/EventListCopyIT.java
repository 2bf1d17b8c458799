package org.buergerdialog.it.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.buergerdialog.it.page.EventPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of events as guests see it: a copy that nobody can tell from a page made for them. */
class EventListCopyIT {

    /** The copy may be a fifth of a second old; the rest is for a busy machine. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final String LIST = "/veranstaltungen";
    private static final String SIGN_OUT = "form[action='/abmeldung']";
    private static final int REQUESTS = 40;

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private final Program program = Program.somewhere();

    @Test
    void whatIsPublishedChangedOrCalledOffIsShownAtOnce() {
        Town.Event event = Town.soon(5);
        shows(event.title());

        Town.change(
                "update event set title_de = concat(title_de, ' verlegt'), version = version + 1 where id = ?",
                event.id());
        shows(event.title() + " verlegt");

        Town.change("update event set state = 'CANCELLED', version = version + 1 where id = ?", event.id());
        Await.until("list without what was called off", SOON, () -> !list().contains(event.title()));
    }

    @Test
    void aSeatThatIsTakenIsMissingAtOnce() {
        Town.Event event = Town.soon(1);
        shows(event.title());
        assertThat(line(event)).doesNotContain("ausgebucht");

        EventPage.open(visitors.signedIn(Account.resident()), event)
                .register()
                .registered()
                .waitFor();
        Await.until("word that the event is full", SOON, () -> line(event).contains("ausgebucht"));
    }

    @Test
    void eachLanguageHasACopyOfItsOwn() {
        list();
        assertThat(program.get(LIST, "Accept-Language", "en").body()).contains("<html lang=\"en\"");
        assertThat(list()).contains("<html lang=\"de\"");
    }

    @Test
    void nobodySeesThePageOfSomebodyElse() {
        Page page = visitors.signedIn(Account.CITIZEN);
        page.navigate(LIST);
        assertThat(page.locator(SIGN_OUT).count()).isPositive();

        assertThat(list()).doesNotContain("action=\"/abmeldung\"");
        page.navigate(LIST);
        assertThat(page.locator(SIGN_OUT).count()).isPositive();
    }

    @Test
    void aCopyCostsTheDatabaseLittle() {
        assertThat(reads(LIST) * 2).isLessThan(reads(LIST + "?frei=ja"));
    }

    private void shows(String words) {
        Await.until("list with " + words, SOON, () -> list().contains(words));
    }

    private String list() {
        Program.Answer answer = program.get(LIST, "Accept-Language", "de");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isNotNull();
        return answer.body();
    }

    /** Returns what the list says about the event. */
    private String line(Town.Event event) {
        String list = list();
        int title = list.indexOf(event.title());
        assertThat(title).isPositive();
        return list.substring(title, list.indexOf("</li>", title));
    }

    private long reads(String path) {
        program.get(path);
        long before = selects();
        for (int request = 0; request < REQUESTS; request++) {
            program.get(path);
        }
        return selects() - before;
    }

    private static long selects() {
        return Long.parseLong(Town.look(
                "select variable_value from information_schema.global_status where variable_name = 'COM_SELECT'"));
    }
}
