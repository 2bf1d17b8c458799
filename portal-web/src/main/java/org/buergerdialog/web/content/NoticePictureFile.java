package org.buergerdialog.web.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.buergerdialog.content.NoticePictureService;
import org.buergerdialog.web.frame.FileServlet;
import org.buergerdialog.web.frame.Publication;

/** A picture of a content piece; mail programs ask for it, too. */
@WebServlet(NoticePictureFile.PATH)
public class NoticePictureFile extends FileServlet {

    static final String PATH = "/WEB-INF/downloads/notice-picture";

    private static final long serialVersionUID = 1L;

    /** The address names the content, so it never changes. */
    private static final Duration FOREVER = Duration.ofDays(365);

    @Inject
    private transient NoticePictureService pictures;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sha256 = request.getParameter("picture").replaceFirst("\\.jpg$", "");
        byte[] content = pictures.content(sha256);
        // Readers see it in the web page of their mail provider.
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        new Publication("image/jpeg", content, sha256, FOREVER).send(request, response);
    }
}
