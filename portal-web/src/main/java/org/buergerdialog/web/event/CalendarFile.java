package org.buergerdialog.web.event;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.buergerdialog.event.CalendarService;
import org.buergerdialog.shared.TownTime;

/** Events for calendars: those somebody asked for, to be subscribed to, or one. */
@WebServlet({CalendarFile.FEED, CalendarFile.ENTRY})
public class CalendarFile extends FeedFile {

    static final String FEED = "/WEB-INF/downloads/calendar-feed";
    static final String ENTRY = "/WEB-INF/downloads/calendar-entry";

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    @Inject
    private transient CalendarService calendars;

    @Inject
    private transient Clock clock;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String calendar = calendar(request);
        response.setHeader("Content-Disposition", "inline; filename=\"Veranstaltungen.ics\"");
        // When it was written changes with each answer, and nothing else with it.
        publish(request, response, "text/calendar", calendar, calendar.replaceAll("DTSTAMP:[^\r\n]*", ""));
    }

    private String calendar(HttpServletRequest request) {
        if (request.getServletPath().equals(ENTRY)) {
            return calendars.one(request.getParameter("slug"), language(request));
        }
        // Also what was called off, because a calendar that had it must learn of it, and what was the month before.
        return calendars.feed(
                title(language(request)),
                query(request).filter(TownTime.now(clock).minusMonths(1)).withCancelled(),
                LONGEST,
                language(request));
    }
}
