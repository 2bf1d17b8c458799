package org.buergerdialog.web.mailing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import org.buergerdialog.mailing.link.RedirectService;
import org.buergerdialog.web.frame.FileServlet;

/** The picture in mails to those who agreed that their opening is noted: one pixel that shows nothing. */
@WebServlet("/WEB-INF/downloads/opening")
public class OpeningFile extends FileServlet {

    private static final long serialVersionUID = 1L;

    private static final byte[] PIXEL =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    @Inject
    private transient RedirectService redirects;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        redirects.open(request.getParameter("token"), Visits.of(request));
        // Mail programs in the browser show it on their own pages.
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setContentType("image/gif");
        response.setContentLength(PIXEL.length);
        response.getOutputStream().write(PIXEL);
    }
}
