package org.buergerdialog.web.mailing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.buergerdialog.mailing.sms.TextCallbackService;
import org.buergerdialog.shared.Settings;

/**
 * Takes what a gateway over HTTP tells: reports about text messages, and what people answered. The contract is in
 * docs/operations.
 *
 * <p>Only who knows the secret is heard. It does not come as a bearer token, which the sign-in would take for its own.
 */
@WebServlet("/sms/rueckmeldung")
public class TextCallback extends HttpServlet {

    static final String SECRET = "X-Callback-Secret";

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_BODY = 16 * 1024;

    @Inject
    private transient TextCallbackService service;

    @Inject
    private transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(status(request));
    }

    private int status(HttpServletRequest request) throws IOException {
        Optional<String> secret = settings.smsCallbackSecret();
        if (secret.isEmpty()) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (!same(secret.get(), request.getHeader(SECRET))) {
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        return service.take(body) ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_BAD_REQUEST;
    }

    /** How long it takes says nothing about how much of it was right. */
    static boolean same(String expected, String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
