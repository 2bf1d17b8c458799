package org.buergerdialog.web.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buergerdialog.mailing.PreviewService;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.web.frame.FileServlet;

/** A notice as the mail that somebody would get, for a frame that runs nothing. */
@WebServlet(PreviewFile.PATH)
public class PreviewFile extends FileServlet {

    static final String PATH = "/WEB-INF/downloads/notice-preview";

    private static final long serialVersionUID = 1L;

    private static final String DARK = "@media (prefers-color-scheme: dark)";

    @Inject
    private transient PreviewService previews;

    @Inject
    private transient Settings settings;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PreviewChoice choice = PreviewChoice.of(request.getParameter("persona"), request.getParameter("ansicht"));
        String html = previews.of(
                        Long.parseLong(request.getParameter("id")),
                        choice.persona(),
                        Language.of(request.getParameter("sprache")))
                .html();
        // As in the resident's mailbox: it may look as it likes, but it may not do anything. The pictures are ours.
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; img-src " + settings.portalUrl()
                        + " data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
                        + "frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(shown(html, choice).replaceFirst("(?i)<head[^>]*>", "$0<base target=\"_blank\">"));
    }

    /** Shows the dark side also to those whose screen is light, and the other way round. */
    private static String shown(String html, PreviewChoice choice) {
        return html.replace(DARK, choice.dark() ? "@media all" : "@media not all")
                .replace("content=\"light dark\"", choice.dark() ? "content=\"dark\"" : "content=\"light\"");
    }
}
