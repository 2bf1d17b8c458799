package org.buergerdialog.web.event;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.List;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.Session;
import org.buergerdialog.shared.NotFound;

/** Which date of a course an address is about: {@code ?termin=2} is the one with the number 2. */
final class EventDate {

    private EventDate() {}

    /**
     * The number that the address or the form names; where it names none, that of the first date that is not over, and of
     * the last one once all are.
     *
     * @param now in the time of the town, as the dates are
     * @throws NotFound if it names one that the event does not have
     */
    static int of(HttpServletRequest request, EventView event, LocalDateTime now) {
        String typed = request.getParameter("termin");
        if (typed == null || typed.isEmpty()) {
            return next(event.dates(), now).number();
        }
        if (!typed.matches("[1-9]\\d?")) {
            throw new NotFound("date of the event");
        }
        return event.date(Integer.parseInt(typed)).number();
    }

    private static Session next(List<Session> dates, LocalDateTime now) {
        return dates.stream()
                .filter(date -> date.endsAt().isAfter(now))
                .findFirst()
                .orElseGet(() -> dates.get(dates.size() - 1));
    }
}
