package org.buergerdialog.it.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.buergerdialog.it.check.Program.Answer;
import org.buergerdialog.it.stack.Stack;
import org.buergerdialog.it.stack.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What programs get of the events: calendars, feeds, and data for search engines. */
class FeedsIT {

    private final Program program = Program.somewhere();
    private final Town.Event event = Town.event(5);

    @Test
    void oneEventIsACalendarThatAnotherLibraryReads() throws Exception {
        Answer answer = program.get(event.path() + "/termin.ics");
        assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        Calendar calendar = calendar(answer);
        assertThat(calendar.<CalendarComponent>getComponents()).hasSize(1);
        assertThat(value(calendar, Property.SUMMARY)).isEqualTo(event.title());
        assertThat(value(calendar, Property.UID)).startsWith("event-" + event.id() + "-");
    }

    @Test
    void theListIsACalendarToo() throws Exception {
        String word = event.title().replace("Rundgang ", "");
        assertThat(uids(calendar(program.get("/veranstaltungen.ics?suche=" + word))))
                .hasSize(1);
        assertThat(uids(calendar(program.get("/veranstaltungen.ics")))).hasSizeGreaterThan(10);
    }

    @Test
    void whoeverSubscribedLearnsThatAnEventIsCalledOff() throws Exception {
        String feed = "/veranstaltungen.ics?suche=" + event.title().replace("Rundgang ", "");
        List<String> before = uids(calendar(program.get(feed)));
        Town.change("update event set state = 'CANCELLED', sequence = sequence + 1 where id = ?", event.id());
        Calendar after = calendar(program.get(feed));

        assertThat(uids(after)).isEqualTo(before);
        assertThat(value(after, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(after, Property.SEQUENCE)).isEqualTo("1");
    }

    @Test
    void aTopicHasFeedsOfItsOwn() throws Exception {
        Town.Topic topic = Town.topic();
        Town.change("update event set topic_id = ? where id = ?", topic.id(), event.id());
        String slug = Town.look("select slug from topic where id = ?", topic.id());

        assertThat(uids(calendar(program.get("/veranstaltungen.ics?thema=" + slug))))
                .hasSize(1);
        assertThat(titles(xml(program.get("/veranstaltungen.rss?thema=" + slug))))
                .containsExactly(event.title());
        assertThat(program.get("/veranstaltungen?thema=" + slug).body())
                .contains("href=\"/veranstaltungen.rss?thema=" + slug, "href=\"/veranstaltungen.ics?thema=" + slug);
    }

    @Test
    void aTopicThatIsGoneHasNone() {
        assertThat(program.get("/veranstaltungen.ics?thema=gibt-es-nicht").status())
                .isEqualTo(404);
        assertThat(program.get("/veranstaltungen.rss?thema=gibt-es-nicht").status())
                .isEqualTo(404);
    }

    @Test
    void newsAreWellFormedInBothLanguages() throws Exception {
        Town.change(
                "update event set title_de = ?, title_en = ? where id = ?",
                "A & <b>",
                "B & ]]> \u0007",
                Town.soon(5).id());
        Answer german = program.get("/veranstaltungen.rss?sprache=de");
        Answer english = program.get("/veranstaltungen.rss?sprache=en");

        assertThat(german.header("Content-Type")).isEqualTo("application/rss+xml;charset=UTF-8");
        assertThat(xml(german).getDocumentElement().getAttribute("version")).isEqualTo("2.0");
        assertThat(titles(xml(german))).contains("A & <b>");
        assertThat(titles(xml(english))).contains("B & ]]> ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/veranstaltungen.ics?suche=%s",
                "/veranstaltungen.rss?suche=%s",
                "/veranstaltungen/%s/termin.ics"
            })
    void whatHasNotChangedIsNotSentAgain(String pattern) throws Exception {
        String path =
                pattern.formatted(pattern.contains("suche") ? event.title().replace("Rundgang ", "") : event.slug());
        Answer first = program.get(path);
        String tag = first.header("ETag");
        Answer second = program.get(path, "If-None-Match", tag);
        assertThat(first.header("Cache-Control")).startsWith("public");
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();

        Town.change("update event set title_de = concat(title_de, ' neu') where id = ?", event.id());
        assertThat(program.get(path, "If-None-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void searchEnginesReadWhatPeopleRead() {
        Town.change("update event set teaser_de = '</script><b>fett</b>' where id = ?", event.id());
        Matcher block = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>")
                .matcher(program.get(event.path()).body());
        assertThat(block.find()).isTrue();
        JsonObject data = JsonParser.parseString(block.group(1)).getAsJsonObject();
        assertThat(data.get("@type").getAsString()).isEqualTo("Event");
        assertThat(data.get("name").getAsString()).isEqualTo(event.title());
        assertThat(data.get("description").getAsString()).isEqualTo("</script><b>fett</b>");
        assertThat(data.get("url").getAsString()).isEqualTo(Stack.portal() + event.path());
        assertThat(data.get("startDate").getAsString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+0[12]:00");
        assertThat(data.getAsJsonObject("location").get("name").getAsString()).isEqualTo("Rathaus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/veranstaltungen", "/veranstaltungen?frei=ja", "/veranstaltungen.ics", "/veranstaltungen.rss"})
    void lookingAroundStartsNoSession(String path) {
        Answer answer = program.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    private static Calendar calendar(Answer answer) throws Exception {
        assertThat(answer.status()).isEqualTo(200);
        Calendar calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar;
    }

    private static List<String> uids(Calendar calendar) {
        return calendar.<CalendarComponent>getComponents().stream()
                .map(entry -> entry.getRequiredProperty(Property.UID).getValue())
                .toList();
    }

    private static String value(Calendar calendar, String property) {
        return calendar.<CalendarComponent>getComponents()
                .get(0)
                .getRequiredProperty(property)
                .getValue();
    }

    private static Document xml(Answer answer) throws Exception {
        assertThat(answer.status()).isEqualTo(200);
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.body())));
    }

    private static List<String> titles(Document feed) {
        NodeList titles = feed.getElementsByTagName("title");
        return IntStream.range(1, titles.getLength())
                .mapToObj(item -> titles.item(item).getTextContent())
                .toList();
    }
}
