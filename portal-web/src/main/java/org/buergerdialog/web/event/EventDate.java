package org.buergerdialog.web.event;

import jakarta.servlet.http.HttpServletRequest;
import org.buergerdialog.event.EventView;

/** Which date of a course an address is about: {@code ?termin=2} is the second. */
final class EventDate {

    private EventDate() {}

    /** The date the address names, counted from 1; the first where it names none. */
    static int of(HttpServletRequest request) {
        String typed = request.getParameter("termin");
        return typed != null && typed.matches("[1-9]\\d?") ? Integer.parseInt(typed) : 1;
    }

    /** The date the address names, and the last one where the event has fewer. */
    static int of(HttpServletRequest request, EventView event) {
        return Math.min(of(request), event.dates().size());
    }
}
