package org.buergerdialog.web.mailing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buergerdialog.mailing.reading.Attachment;
import org.buergerdialog.mailing.reading.MessageLinkService;
import org.buergerdialog.mailing.reading.MessageOriginal;
import org.buergerdialog.mailing.reading.MessageService;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.web.frame.Download;
import org.buergerdialog.web.frame.FileServlet;

/** Parts of a message for whom it went to: the HTML to show in a frame, an attachment, the whole original. */
@WebServlet({MessageFile.HTML, MessageFile.ORIGINAL, MessageFile.ATTACHMENT})
public class MessageFile extends FileServlet {

    static final String HTML = "/WEB-INF/downloads/message-html";
    static final String ORIGINAL = "/WEB-INF/downloads/message-original";
    static final String ATTACHMENT = "/WEB-INF/downloads/message-attachment";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MessageService messages;

    @Inject
    private transient MessageLinkService byLink;

    @Inject
    private transient Settings settings;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MessageOriginal message = message(request);
        switch (request.getServletPath()) {
            case HTML -> show(message, response);
            case ORIGINAL -> Download.send(response, "message/rfc822", message.id() + ".eml", message.raw());
            default -> attachment(message, Integer.parseInt(request.getParameter("n")), response);
        }
    }

    /** Whoever has the link of the mail needs no sign-in. */
    private MessageOriginal message(HttpServletRequest request) {
        String token = request.getParameter("token");
        return token == null ? messages.mine(Long.parseLong(request.getParameter("id"))) : byLink.open(token);
    }

    private void show(MessageOriginal message, HttpServletResponse response) throws IOException {
        // A mail may look as it likes, but it may not do anything; the pictures are ours, links open beside the portal.
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; img-src " + settings.portalUrl()
                        + " data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(message.html().replaceFirst("(?i)<head[^>]*>", "$0<base target=\"_blank\">"));
    }

    private static void attachment(MessageOriginal message, int index, HttpServletResponse response)
            throws IOException {
        Attachment attachment = message.attachments().stream()
                .filter(candidate -> candidate.index() == index)
                .findAny()
                .orElseThrow(() -> new NotFound("attachment"));
        Download.send(response, attachment.mediaType(), attachment.name(), attachment.content());
    }
}
