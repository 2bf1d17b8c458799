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
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Content;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.buergerdialog.payload.Payload;
import org.buergerdialog.payload.Payloads;
import org.buergerdialog.payload.Twin;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.Town;
import org.junit.jupiter.api.Test;

/** Every payload in every place of an entry for calendars, read by a library that did not write it. */
class PayloadCalendarTest {

    private static final Instant NOW = Instant.parse("2027-01-15T09:00:00Z");
    private static final LocalDateTime START = LocalDateTime.of(2027, 2, 1, 18, 30);

    @Test
    void anEntryHasThePropertiesAndParametersOfAHarmlessOne() {
        List<String> harmless = names(parse(entry("Harmlos")));
        Payloads.each(payload -> assertThat(Payloads.difference(harmless, names(parse(entry(payload.text())))))
                .isEmpty());
    }

    @Test
    void anEntrySaysWhatWasWritten() {
        Payloads.each(payload -> {
            VEvent entry = only(parse(entry(payload.text())));
            assertSame(payload, value(entry, Property.SUMMARY));
            assertSame(payload, value(entry, Property.DESCRIPTION));
            assertThat(Twin.comparable(value(entry, Property.LOCATION)))
                    .isEqualTo(Twin.comparable(payload.text() + ", " + payload.text()));
            assertThat(value(entry, Property.ATTENDEE)).isEqualTo("mailto:anna@example.org");
            assertThat(value(entry, Property.ORGANIZER)).isEqualTo("mailto:buergerdialog@musterstadt.example");
            assertThat(value(entry, Property.STATUS)).isEqualTo("CONFIRMED");
            assertThat(value(entry, Property.UID)).isEqualTo("registration-12-1@localhost");
            assertThat(entry.toString()).doesNotContain(Payloads.results().toArray(String[]::new));
        });
    }

    @Test
    void aFeedIsCalledWhatItIsCalled() {
        List<String> harmless = names(parse(feed("Harmlos")));
        Payloads.each(payload -> {
            Calendar calendar = parse(feed(payload.text()));
            assertThat(Payloads.difference(harmless, names(calendar))).isEmpty();
            assertSame(payload, calendar.getRequiredProperty(Property.NAME).getValue());
        });
    }

    private static void assertSame(Payload payload, String value) {
        assertThat(Twin.comparable(value)).isEqualTo(Twin.comparable(payload.text()));
    }

    private static String entry(String words) {
        RegistrationView registration = new RegistrationView(
                12,
                "code",
                3,
                RegistrationState.CONFIRMED,
                NOW,
                RegistrationDetails.NONE,
                0,
                true,
                null,
                null,
                SampleEvent.at(START).saying(words).view());
        return calendars(words).entry(registration, SampleHolder.named(words, words));
    }

    private static String feed(String words) {
        return calendars(words)
                .feed(words, List.of(SampleEvent.at(START).saying(words).view()), Language.DE);
    }

    private static Calendars calendars(String town) {
        Settings settings = new Settings() {
            @Override
            public Town town() {
                return new Town(town, town, town, town, town, town, town, town, "#0a5c5a", "#66c9c2");
            }
        };
        return new Calendars(settings, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Calendar parse(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().getEntries())
                    .as("errors after RFC 5545")
                    .isEmpty();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError("A parser cannot read the entry", e);
        }
    }

    private static VEvent only(Calendar calendar) {
        List<VEvent> entries = calendar.getComponents(Component.VEVENT);
        assertThat(calendar.getComponents()).hasSize(1);
        return entries.get(0);
    }

    private static List<String> names(Calendar calendar) {
        List<String> names = new ArrayList<>();
        calendar.getProperties().forEach(property -> names.add(described(property)));
        only(calendar).getProperties().forEach(property -> names.add(described(property)));
        only(calendar).getComponents().forEach(component -> names.add(component.getName()));
        return names;
    }

    private static String described(Property property) {
        return property.getName()
                + property.getParameters().stream().map(Content::getName).toList();
    }

    private static String value(VEvent entry, String property) {
        return entry.getRequiredProperty(property).getValue();
    }
}
