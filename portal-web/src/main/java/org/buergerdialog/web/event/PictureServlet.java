package org.buergerdialog.web.event;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.buergerdialog.event.EventPictureService;
import org.buergerdialog.event.PictureFile;
import org.buergerdialog.web.frame.Download;
import org.buergerdialog.web.frame.FileServlet;
import org.buergerdialog.web.frame.Publication;

/** The picture of an event: for everybody once it is published, before for the staff. */
@WebServlet({PictureServlet.PUBLISHED, PictureServlet.ANY})
public class PictureServlet extends FileServlet {

    static final String PUBLISHED = "/WEB-INF/downloads/event-picture";
    static final String ANY = "/WEB-INF/downloads/office-picture";

    private static final long serialVersionUID = 1L;

    /** Pages name the picture by its fingerprint, so it may be kept for a year; whoever names none asks again. */
    private static final Duration FOREVER = Duration.ofDays(365);

    private static final Duration SOON = Duration.ofMinutes(10);

    @Inject
    private transient EventPictureService pictures;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(ANY)) {
            PictureFile file = pictures.file(Long.parseLong(request.getParameter("id")));
            Download.send(response, file.mediaType(), "Bild.jpg", file.content());
            return;
        }
        PictureFile file = pictures.published(request.getParameter("slug"));
        boolean named = file.sha256().equals(request.getParameter("v"));
        new Publication(file.mediaType(), file.content(), file.sha256(), named ? FOREVER : SOON)
                .send(request, response);
    }
}
