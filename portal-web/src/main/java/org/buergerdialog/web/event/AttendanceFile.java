package org.buergerdialog.web.event;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.ParticipantService;
import org.buergerdialog.shared.TownTime;
import org.buergerdialog.web.frame.Download;
import org.buergerdialog.web.frame.FileServlet;
import org.buergerdialog.web.frame.Viewer;

/** The list on paper of who comes to a date of an event. */
@WebServlet("/WEB-INF/downloads/attendance-list")
public class AttendanceFile extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EventService events;

    @Inject
    private transient Clock clock;

    @Inject
    private transient ParticipantService participants;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = Long.parseLong(request.getParameter("id"));
        int date = EventDate.of(request, events.get(id), TownTime.now(clock));
        byte[] pdf = participants.attendanceList(id, date, viewer.getLanguage());
        Download.send(response, "application/pdf", "Anwesenheitsliste.pdf", pdf);
    }
}
