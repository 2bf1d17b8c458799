package org.buergerdialog.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;

/**
 * Something everybody may see, kept by browsers and programs for a while; whoever has it already is told so instead of
 * getting it again.
 *
 * @param mediaType with the charset where there is one
 * @param fingerprint changes whenever the content does in what matters
 * @param fresh for how long it need not be asked for again
 */
public record Publication(String mediaType, byte[] content, String fingerprint, Duration fresh) {

    private static final int ENOUGH = 32;

    /** Answers the request, also where somebody is signed in: it is the same for all. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = "W/\"" + fingerprint.substring(0, Math.min(ENOUGH, fingerprint.length())) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=" + fresh.toSeconds());
        if (has(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Whether one of the fingerprints somebody sent is this one; a strong one counts like a weak one (RFC 9110, 13.1.2). */
    private static boolean has(String sent, String tag) {
        return sent != null
                && Arrays.stream(sent.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || ("W/" + one).equals(tag));
    }
}
