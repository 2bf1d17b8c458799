package org.buergerdialog.web.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buergerdialog.mailing.preview.PreviewService;
import org.buergerdialog.mailing.reading.Attachment;
import org.buergerdialog.shared.Language;
import org.buergerdialog.web.frame.Download;
import org.buergerdialog.web.frame.FileServlet;

/** The info pack that somebody would get with a notice. */
@WebServlet(PreviewPack.PATH)
public class PreviewPack extends FileServlet {

    static final String PATH = "/WEB-INF/downloads/notice-pack";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PreviewService previews;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PreviewChoice choice = PreviewChoice.of(request.getParameter("persona"), null);
        Attachment pack = previews.pack(
                Long.parseLong(request.getParameter("id")), choice.eyes(Language.of(request.getParameter("sprache"))));
        response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        Download.send(response, pack.mediaType(), pack.name(), pack.content());
    }
}
