package org.buergerdialog.web.event;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buergerdialog.event.RegistrationAccess;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.web.frame.Download;
import org.buergerdialog.web.frame.FileServlet;

/** The ticket as a PDF for its owner. */
@WebServlet("/WEB-INF/downloads/ticket")
public class TicketFile extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RegistrationService registrations;

    /** Whoever has the link of a mail needs no sign-in. */
    static RegistrationAccess access(HttpServletRequest request) {
        String token = request.getParameter("token");
        return token == null
                ? RegistrationAccess.byCode(request.getParameter("code"))
                : RegistrationAccess.byLink(token);
    }

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] pdf = registrations.ticket(access(request));
        Download.send(response, "application/pdf", "Ticket.pdf", pdf);
    }
}
