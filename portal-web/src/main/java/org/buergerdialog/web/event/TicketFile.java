package org.buergerdialog.web.event;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.web.frame.Download;

/** The ticket as a PDF for its owner. */
@WebServlet("/WEB-INF/downloads/ticket")
public class TicketFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RegistrationService registrations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] pdf = registrations.ticket(request.getParameter("code"));
            Download.send(response, "application/pdf", "Ticket.pdf", pdf);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
