package org.buergerdialog.event;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.RefreshInterval;
import biweekly.property.Status;
import biweekly.util.Duration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TownTime;

/**
 * Writes events for calendars (RFC 5545, RFC 5546).
 *
 * <p>Points in time are written in UTC: no rule of a time zone can be understood wrongly, and each date of a course is an
 * entry of its own, so that nothing repeats across a change of the clocks.
 */
@ApplicationScoped
public class Calendars {

    private static final String PRODUCT = "-//Buergerdialog//Portal//DE";
    private static final Duration REFRESH = Duration.builder().hours(4).build();

    private final Settings settings;
    private final Clock clock;

    /** For the container's proxies only. */
    protected Calendars() {
        this(null, null);
    }

    @Inject
    Calendars(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Writes events that everybody may see, to be subscribed to under the given name. */
    public String feed(String name, List<EventView> events, Language language) {
        ICalendar calendar = calendar(Method.PUBLISH);
        calendar.setName(name);
        calendar.setRefreshInterval(new RefreshInterval(REFRESH));
        events.forEach(event -> entries(event, "event-" + event.id(), language).forEach(calendar::addEvent));
        return Biweekly.write(calendar).go();
    }

    /** Writes the entry of a registration with a seat, or its end where there is none (any more). */
    public String entry(RegistrationView registration, ProfileView holder) {
        EventView event = registration.event();
        boolean on = registration.confirmed() && event.state() != EventState.CANCELLED;
        ICalendar calendar = calendar(on ? Method.REQUEST : Method.CANCEL);
        for (VEvent entry : entries(event, "registration-" + registration.id(), holder.language())) {
            entry.setStatus(on ? Status.confirmed() : Status.cancelled());
            // A seat that was given back ends an entry that the event itself has not changed.
            entry.setSequence(event.sequence() + (on || event.state() == EventState.CANCELLED ? 0 : 1));
            Attendee attendee = new Attendee(parameter(holder.displayName()), holder.email());
            attendee.setParticipationStatus(on ? ParticipationStatus.ACCEPTED : ParticipationStatus.DECLINED);
            attendee.setRsvp(false);
            entry.addAttendee(attendee);
            if (registration.onlineUrl() != null) {
                entry.setDescription(entry.getDescription().getValue() + "\n\n" + registration.onlineUrl());
            }
            calendar.addEvent(entry);
        }
        return Biweekly.write(calendar).go();
    }

    private static ICalendar calendar(String method) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(PRODUCT);
        calendar.setMethod(method);
        return calendar;
    }

    private List<VEvent> entries(EventView event, String uid, Language language) {
        return event.dates().stream()
                .map(date -> entry(event, uid + "-" + date.number(), date, language))
                .toList();
    }

    private VEvent entry(EventView event, String uid, Session date, Language language) {
        VEvent entry = new VEvent();
        entry.setUid(uid + "@" + URI.create(settings.portalUrl()).getHost());
        entry.setDateTimeStamp(Date.from(clock.instant()));
        entry.setSequence(event.sequence());
        entry.setOrganizer(new Organizer(
                parameter(settings.town().name()), settings.mailFrom().value()));
        entry.setSummary(event.title().in(language));
        entry.setDescription(event.teaser().in(language));
        entry.setLocation(Stream.of(event.place(), event.address())
                .filter(part -> part != null)
                .collect(Collectors.joining(", ")));
        entry.setDateStart(instant(date.startsAt()), true);
        entry.setDateEnd(instant(date.endsAt()), true);
        entry.setUrl(settings.portalUrl() + "/veranstaltungen/" + event.slug());
        entry.setStatus(event.state() == EventState.CANCELLED ? Status.cancelled() : Status.confirmed());
        return entry;
    }

    /** Nothing in a name may end the quotation marks it stands in (RFC 5545, 3.1); readers stumble over a second equals sign. */
    private static String parameter(String name) {
        return name.replaceAll("\\p{Cntrl}+", " ").replace('"', '\'').replaceFirst("^=", "'=");
    }

    private static Date instant(LocalDateTime time) {
        return Date.from(TownTime.instant(time));
    }
}
