package org.buergerdialog.web.mailing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buergerdialog.mailing.link.RedirectService;
import org.buergerdialog.web.frame.FileServlet;

/** Leads from the link of a mail to where it goes; only to where the portal itself has noted that a mail leads. */
@WebServlet("/WEB-INF/downloads/redirect")
public class RedirectFile extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RedirectService redirects;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String target = redirects.follow(request.getParameter("token"), Visits.of(request));
        response.setHeader("Location", target);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
