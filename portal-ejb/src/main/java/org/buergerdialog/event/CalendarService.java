package org.buergerdialog.event;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;

/** Hands out events for calendars, as text after RFC 5545. */
@Stateless
@PermitAll
public class CalendarService {

    @EJB
    private EventService events;

    @EJB
    private RegistrationService registrations;

    @EJB
    private Citizens citizens;

    @Inject
    private Calendars calendars;

    /**
     * Returns the coming events that pass the filter, to be subscribed to.
     *
     * @param name what the calendar is called in the programs of those who subscribe
     * @param max how many at most, the next ones
     */
    public String feed(@NotNull String name, @NotNull EventFilter filter, int max, @NotNull Language language) {
        return calendars.feed(name, events.find(filter, 0, max), language);
    }

    /** @throws NotFound if there is no such published event */
    public String one(@NotNull String slug, @NotNull Language language) {
        EventView event = events.published(slug);
        return calendars.feed(event.title().in(language), List.of(event), language);
    }

    /** @throws NotFound if it is somebody else's registration, or the link is wrong */
    public String registration(@NotNull RegistrationAccess access) {
        RegistrationView registration = registrations.view(access);
        return calendars.entry(registration, citizens.profile(registration.citizen()));
    }
}
