package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.YearMonth;
import org.buergerdialog.it.stack.Stack;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.buergerdialog.shared.TownTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody without an account and without scripts finds what there is to do. */
class FindEventsStory {

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private final Town.Event event = Town.event(5);
    private final String word = event.title().substring(event.title().indexOf(' ') + 1);
    private final Page page = visitors.visitor(options -> options.setJavaScriptEnabled(false));

    @Test
    void byAWordInTheTitle() {
        search(word);
        assertThat(page.locator(".events a.title")).hasText(event.title());
        assertThat(page.locator("#suche")).hasValue(word);
    }

    @Test
    void whatIsFoundStandsInTheAddress() {
        search(word);
        Page friend = visitors.guest();
        friend.navigate(page.url().substring(Stack.portal().length()));
        assertThat(friend.locator(".events a.title")).hasText(event.title());
    }

    @Test
    void signsOfAPatternMeanThemselves() {
        search(word + "%_");
        assertThat(page.locator(".events")).hasCount(0);
    }

    @Test
    void byDistrictTogetherWithWhatConcernsTheWholeTown() {
        Town.change("update event set district = 'altstadt' where id = ?", event.id());
        open("&ortsteil=altstadt");
        assertThat(page.locator(".events a.title")).hasText(event.title());
        open("&ortsteil=nordhang");
        assertNothing();
        Town.change("update event set district = null where id = ?", event.id());
        open("&ortsteil=nordhang");
        assertThat(page.locator(".events a.title")).hasText(event.title());
    }

    @Test
    void byTopicAndWhatIsBelowIt() {
        Town.change("update event set topic_id = (select id from topic where slug = 'kita') where id = ?", event.id());
        String above = Town.look("select p.slug from topic t join topic p on p.id = t.parent_id where t.slug = 'kita'");
        open("&thema=" + above);
        assertThat(page.locator(".events a.title")).hasText(event.title());
        open("&thema=kultur");
        assertNothing();
    }

    @Test
    void byFreeSeats() {
        open("&frei=ja");
        assertThat(page.locator(".events a.title")).hasText(event.title());
        Town.leaveSeats(event, 0);
        open("&frei=ja");
        assertNothing();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Filter zurücksetzen"))
                .click();
        assertThat(page.locator(".events a.title").first()).isVisible();
    }

    @Test
    void byDays() {
        LocalDate day = day();
        open("&von=" + day + "&bis=" + day);
        assertThat(page.locator(".events a.title")).hasText(event.title());
        open("&von=" + day.plusDays(1));
        assertNothing();
        open("&bis=" + day.minusDays(1));
        assertNothing();
        assertThat(page.locator("#bis-error")).hasCount(0);
        open("&von=" + day + "&bis=" + day.minusDays(1));
        assertThat(page.locator("#bis-error")).hasText("Das Ende liegt vor dem Beginn.");
    }

    @Test
    void whatNobodyUnderstandsIsLeftOut() {
        open("&von=heute&bis=99999-01-01&thema=gibt-es-nicht&ortsteil='&seite=99");
        assertThat(page.locator(".events a.title")).hasText(event.title());
    }

    @Test
    void inTheMonth() {
        YearMonth month = YearMonth.from(day());
        page.navigate("/veranstaltungen/monat/" + month + "?suche=" + word);
        assertThat(page.locator(".days time[datetime='" + day() + "']")).isVisible();
        assertThat(page.locator(".days a")).containsText(event.title());
        page.locator("a[rel~=next]").click();
        assertThat(page).hasURL(Stack.portal() + "/veranstaltungen/monat/" + month.plusMonths(1) + "?suche=" + word);
        assertThat(page.locator(".days a")).hasCount(0);
    }

    @Test
    void theCalendarEnds() {
        YearMonth last = YearMonth.now(TownTime.ZONE).plusMonths(24);
        page.navigate("/veranstaltungen/monat/" + last);
        assertThat(page.locator("a[rel~=next]")).hasCount(0);
        for (String month : new String[] {last.plusMonths(1).toString(), "2026-13", "jetzt"}) {
            assertThat(page.request().get("/veranstaltungen/monat/" + month).status())
                    .as(month)
                    .isEqualTo(404);
        }
    }

    private void search(String words) {
        page.navigate("/veranstaltungen");
        page.locator("#suche").fill(words);
        page.locator("form.filter button").click();
    }

    private void open(String filter) {
        page.navigate("/veranstaltungen?suche=" + word + filter);
    }

    private void assertNothing() {
        assertThat(page.locator(".events")).hasCount(0);
        assertThat(page.locator(".empty")).isVisible();
    }

    private LocalDate day() {
        return LocalDate.parse(Town.look("select date(starts_at) from event where id = ?", event.id()));
    }
}
