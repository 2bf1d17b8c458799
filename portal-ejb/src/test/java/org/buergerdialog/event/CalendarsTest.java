package org.buergerdialog.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we write for calendars, read by a library that did not write it. */
class CalendarsTest {

    private static final Instant NOW = Instant.parse("2027-01-15T09:00:00Z");
    private static final LocalDateTime START = LocalDateTime.of(2027, 2, 1, 18, 30);

    private final Calendars calendars = new Calendars(new Settings(), Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        // the clocks go forward in the night to 28 March 2027
        "2027-03-27T18:00, 2027-03-27T17:00:00Z",
        "2027-03-28T01:30, 2027-03-28T00:30:00Z",
        "2027-03-28T03:30, 2027-03-28T01:30:00Z",
        "2027-03-28T18:00, 2027-03-28T16:00:00Z",
        // and back in the night to 31 October 2027
        "2027-10-30T18:00, 2027-10-30T16:00:00Z",
        "2027-10-31T01:30, 2027-10-30T23:30:00Z",
        "2027-10-31T03:30, 2027-10-31T02:30:00Z",
        "2027-10-31T18:00, 2027-10-31T17:00:00Z"
    })
    void timesOfTheTownAreRightOnTheDaysOnWhichTheClocksChange(LocalDateTime start, Instant moment) throws Exception {
        VEvent entry = only(feed(event(0, EventState.PUBLISHED, start, List.of())));

        assertThat(moment(entry, Property.DTSTART)).isEqualTo(moment);
    }

    @Test
    void anEventOverTheNightOfAChangeLastsAsLongAsItLasts() throws Exception {
        LocalDateTime evening = LocalDateTime.of(2027, 3, 27, 22, 0);
        Session night = new Session(1, evening, evening.plusHours(8));

        VEvent entry = only(feed(event(0, EventState.PUBLISHED, evening, List.of(night))));

        assertThat(moment(entry, Property.DTSTART)).isEqualTo("2027-03-27T21:00:00Z");
        assertThat(moment(entry, Property.DTEND))
                .as("from ten to six by the clock, one hour of which does not exist")
                .isEqualTo("2027-03-28T04:00:00Z");
    }

    @Test
    void aWeeklyCourseKeepsItsTimeOnTheClockAcrossTheChange() throws Exception {
        LocalDateTime first = LocalDateTime.of(2027, 10, 26, 19, 0);
        List<Session> evenings = List.of(
                new Session(1, first, first.plusHours(2)),
                new Session(2, first.plusWeeks(1), first.plusWeeks(1).plusHours(2)));

        List<VEvent> entries =
                entries(feed(event(0, EventState.PUBLISHED, first, evenings))).getComponents("VEVENT");

        assertThat(entries)
                .extracting(entry -> moment(entry, Property.DTSTART))
                .containsExactly(Instant.parse("2027-10-26T17:00:00Z"), Instant.parse("2027-11-02T18:00:00Z"));
        assertThat(entries).extracting(CalendarsTest::uid).doesNotHaveDuplicates();
    }

    @Test
    void aDateThatIsTakenOutLeavesTheNamesOfTheOthers() throws Exception {
        List<Session> evenings = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            evenings.add(new Session(
                    number, START.plusWeeks(number), START.plusWeeks(number).plusHours(2)));
        }
        evenings.remove(1);

        List<VEvent> entries =
                entries(feed(event(1, EventState.PUBLISHED, START, evenings))).getComponents("VEVENT");

        assertThat(entries)
                .extracting(CalendarsTest::uid)
                .containsExactly("event-7-1@localhost", "event-7-3@localhost");
    }

    @Test
    void whatMovesKeepsItsNameAndCountsUp() throws Exception {
        Event stored = stored(draft(START, "Rathaus"));
        VEvent before = only(feed(stored.view(names(), START.minusDays(9))));
        stored.revise(draft(START.plusHours(1), "Rathaus"), START.minusDays(9));
        VEvent moved = only(feed(stored.view(names(), START.minusDays(9))));
        stored.revise(draft(START.plusHours(1), "Stadthalle"), START.minusDays(9));
        VEvent elsewhere = only(feed(stored.view(names(), START.minusDays(9))));

        assertThat(uid(before)).isEqualTo(uid(moved)).isEqualTo(uid(elsewhere)).isEqualTo("event-7-1@localhost");
        assertThat(sequence(before)).isZero();
        assertThat(sequence(moved)).isEqualTo(1);
        assertThat(sequence(elsewhere)).isEqualTo(2);
        assertThat(moment(moved, Property.DTSTART))
                .isEqualTo(moment(before, Property.DTSTART).plusSeconds(3600));
    }

    @Test
    void whatCalendarsNeedNotKnowCountsNothing() throws Exception {
        Event stored = stored(draft(START, "Rathaus"));
        stored.revise(draft(START, "Rathaus", "Eine Lesung mit Musik"), START.minusDays(9));

        assertThat(sequence(only(feed(stored.view(names(), START.minusDays(9))))))
                .isZero();
    }

    @Test
    void whatIsCalledOffStaysAndSaysSo() throws Exception {
        Event stored = stored(draft(START, "Rathaus"));
        stored.publish();
        stored.cancel(START.minusDays(9));
        VEvent entry = only(feed(stored.view(names(), START.minusDays(9))));

        assertThat(value(entry, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(sequence(entry)).isEqualTo(1);
    }

    @Test
    void aFeedIsWhatProgramsExpectOfOne() throws Exception {
        Calendar calendar = entries(calendars.feed(
                "Musterstadt, \"Kultur\"; neu",
                List.of(event(0, EventState.PUBLISHED, START, List.of())),
                Language.DE));

        assertThat(calendar.getRequiredProperty(Property.METHOD).getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.getRequiredProperty(Property.VERSION).getValue()).isEqualTo("2.0");
        assertThat(calendar.getRequiredProperty(Property.NAME).getValue()).isEqualTo("Musterstadt, \"Kultur\"; neu");
    }

    @Test
    void whatSomebodyTypedCannotWriteEntriesOfItsOwn() throws Exception {
        EventDraft tricky = draft(START, "Rathaus\\, Saal; 2\\nEND:VEVENT");
        VEvent entry = only(feed(stored(tricky).view(names(), START.minusDays(9))));

        assertThat(value(entry, Property.LOCATION)).isEqualTo("Rathaus\\, Saal; 2\\nEND:VEVENT, Rathausplatz 1");
    }

    @Test
    void aSeatThatWasGivenBackEndsTheEntryThatCameWithIt() throws Exception {
        EventView event = event(3, EventState.PUBLISHED, START, List.of());
        Calendar seat = entries(calendars.entry(registration(RegistrationState.CONFIRMED, event), holder()));
        Calendar end = entries(calendars.entry(registration(RegistrationState.CANCELLED, event), holder()));

        assertThat(seat.getRequiredProperty(Property.METHOD).getValue()).isEqualTo("REQUEST");
        assertThat(end.getRequiredProperty(Property.METHOD).getValue()).isEqualTo("CANCEL");
        assertThat(uid(only(seat))).isEqualTo(uid(only(end)));
        assertThat(sequence(only(end))).isGreaterThan(sequence(only(seat)));
    }

    private String feed(EventView event) {
        return calendars.feed("Termine", List.of(event), Language.DE);
    }

    private static Calendar entries(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).as("errors after RFC 5545").isEmpty();
        return calendar;
    }

    private static VEvent only(String text) throws IOException, ParserException {
        return only(entries(text));
    }

    private static VEvent only(Calendar calendar) {
        List<VEvent> entries = calendar.getComponents("VEVENT");
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static String value(VEvent entry, String property) {
        return entry.getRequiredProperty(property).getValue();
    }

    private static String uid(VEvent entry) {
        return value(entry, Property.UID);
    }

    private static int sequence(VEvent entry) {
        return Integer.parseInt(value(entry, Property.SEQUENCE));
    }

    private static Instant moment(VEvent entry, String property) {
        return Instant.from(((DateProperty<?>) entry.getRequiredProperty(property)).getDate());
    }

    private static Event stored(EventDraft draft) throws ReflectiveOperationException {
        Event event = new Event(org.buergerdialog.shared.Slug.of("Lesung"), draft, START.minusDays(10));
        var id = Event.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(event, 7L);
        return event;
    }

    private static Names names() {
        return new Names(List.of(), List.of());
    }

    private static EventDraft draft(LocalDateTime start, String place) {
        return draft(start, place, "Eine Lesung");
    }

    private static EventDraft draft(LocalDateTime start, String place, String teaser) {
        return new EventDraft(
                "Lesung",
                null,
                teaser,
                null,
                "Text",
                null,
                null,
                null,
                1L,
                null,
                place,
                "Rathausplatz 1",
                true,
                null,
                Contact.NONE,
                start,
                start.plusHours(2),
                List.of(),
                RegistrationRules.seats(10),
                List.of(),
                true);
    }

    private static EventView event(int sequence, EventState state, LocalDateTime start, List<Session> sessions) {
        return SampleEvent.at(start).being(state).on(sessions).changed(sequence).view();
    }

    private static RegistrationView registration(RegistrationState state, EventView event) {
        return new RegistrationView(12, "code", 3, state, NOW, RegistrationDetails.NONE, 0, true, null, null, event);
    }

    private static ProfileView holder() {
        return SampleHolder.named("Anna", "Beispiel");
    }
}
