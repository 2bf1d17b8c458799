package org.buergerdialog.web.event;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.buergerdialog.event.CalendarService;
import org.buergerdialog.web.frame.Download;
import org.buergerdialog.web.frame.FileServlet;

/** What somebody is registered for, to be put into their own calendar. */
@WebServlet("/WEB-INF/downloads/registration-calendar")
public class RegistrationCalendarFile extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalendarService calendars;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] calendar = calendars.registration(TicketFile.access(request)).getBytes(StandardCharsets.UTF_8);
        Download.send(response, "text/calendar", "Termin.ics", calendar);
    }
}
