package org.buergerdialog.web.event;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.buergerdialog.event.CalendarService;
import org.buergerdialog.event.EventFilter;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.interest.TopicView;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.web.frame.Download;
import org.buergerdialog.web.frame.FileServlet;
import org.buergerdialog.web.frame.Viewer;

/** Events for calendars: all of them, those of a topic, one, or the one somebody is registered for. */
@WebServlet({
    "/WEB-INF/downloads/calendar-feed",
    "/WEB-INF/downloads/calendar-entry",
    "/WEB-INF/downloads/registration-calendar"
})
public class CalendarFile extends FileServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    @Inject
    private transient CalendarService calendars;

    @Inject
    private transient TopicService topics;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] calendar = calendar(request).getBytes(StandardCharsets.UTF_8);
        Download.send(response, "text/calendar;charset=UTF-8", "Termine.ics", calendar);
    }

    private String calendar(HttpServletRequest request) {
        String slug = request.getParameter("slug");
        if (slug != null) {
            return calendars.one(slug, viewer.getLanguage());
        }
        if (request.getParameter("token") != null || request.getParameter("code") != null) {
            return calendars.registration(TicketFile.access(request));
        }
        return calendars.feed(filter(request.getParameter("thema")), LONGEST, viewer.getLanguage());
    }

    private EventFilter filter(String topic) {
        if (topic == null) {
            return EventFilter.NONE;
        }
        TopicView found = topics.bySlug(topic).orElseThrow(() -> new NotFound("topic"));
        return EventFilter.ofTopics(found.withBelow().map(TopicView::id).collect(Collectors.toSet()));
    }
}
