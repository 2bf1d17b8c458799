package org.buergerdialog.web.event;

import jakarta.servlet.http.HttpServletRequest;
import org.buergerdialog.event.EventView;

/** Which date of a course an address is about: {@code ?termin=2} is the one with the number 2. */
final class EventDate {

    private EventDate() {}

    /** The number that the address names; 1 where it names none. */
    static int of(HttpServletRequest request) {
        String typed = request.getParameter("termin");
        return typed != null && typed.matches("[1-9]\\d?") ? Integer.parseInt(typed) : 1;
    }

    /** The number that the address names; the first date's where the event has no such date. */
    static int of(HttpServletRequest request, EventView event) {
        int number = of(request);
        return event.dates().stream().anyMatch(date -> date.number() == number)
                ? number
                : event.dates().get(0).number();
    }
}
