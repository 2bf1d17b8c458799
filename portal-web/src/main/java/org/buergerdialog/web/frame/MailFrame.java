package org.buergerdialog.web.frame;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A mail for a frame: as in the resident's mailbox it may look as it likes, but it may not do anything. */
public final class MailFrame {

    private static final String DARK = "@media (prefers-color-scheme: dark)";

    private MailFrame() {}

    /**
     * Sends a mail.
     *
     * @param portal the address of the portal, whose pictures may be shown
     * @param dark shows the dark side also to those whose screen is light, and the other way round
     */
    public static void send(HttpServletResponse response, String portal, String html, boolean dark) throws IOException {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; img-src " + portal
                        + " data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
                        + "frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(html.replace(DARK, dark ? "@media all" : "@media not all")
                        .replace("content=\"light dark\"", dark ? "content=\"dark\"" : "content=\"light\"")
                        .replaceFirst("(?i)<head[^>]*>", "$0<base target=\"_blank\">"));
    }
}
