package org.buergerdialog.web.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buergerdialog.mailing.preview.PreviewService;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.web.frame.FileServlet;
import org.buergerdialog.web.frame.MailFrame;

/** A notice as the mail that somebody would get, for a frame that runs nothing. */
@WebServlet(PreviewFile.PATH)
public class PreviewFile extends FileServlet {

    static final String PATH = "/WEB-INF/downloads/notice-preview";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PreviewService previews;

    @Inject
    private transient Settings settings;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PreviewChoice choice = PreviewChoice.of(request.getParameter("persona"), request.getParameter("ansicht"));
        String html = previews.of(
                        Long.parseLong(request.getParameter("id")),
                        choice.eyes(Language.of(request.getParameter("sprache"))))
                .html();
        MailFrame.send(response, settings.portalUrl(), html, choice.dark());
    }
}
