package org.buergerdialog.web.frame;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Sends a file to be kept or shown; it is never run as a page of this portal. */
public final class Download {

    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg");
    private static final Set<String> KEPT = Set.of(
            "message/rfc822",
            "application/json",
            "application/ld+json",
            "text/calendar",
            "text/calendar;charset=UTF-8");

    private Download() {}

    /** Shows PDFs and pictures in the browser and has everything else saved under {@code name}. */
    public static void send(HttpServletResponse response, String mediaType, String name, byte[] content)
            throws IOException {
        boolean shown = SHOWN.contains(mediaType);
        response.setContentType(shown || KEPT.contains(mediaType) ? mediaType : "application/octet-stream");
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", shown ? inline(name) : "attachment" + called(name));
        response.getOutputStream().write(content);
    }

    /** Returns the header that lets a browser show a file, and save it under this name. */
    public static String inline(String name) {
        return "inline" + called(name);
    }

    /** RFC 6266: an ASCII name for old programs, the real one beside it. */
    private static String called(String name) {
        return "; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
