package org.buergerdialog.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The newsletter form of docs/examples as on the town's own website: from another origin than the portal's. */
final class ExampleWebsite implements HttpHandler {
    static final String PATH = "/beispiel";

    /** The portal's address as it stands in the example. */
    private static final String STANDARD_PORTAL = "http://localhost:8080";

    private static final Map<String, String> FILES = Map.of(
            "/", "index.html",
            "/script.js", "script.js",
            "/style.css", "style.css");

    private static final Map<String, String> TYPES = Map.of(
            "index.html", "text/html; charset=utf-8",
            "script.js", "text/javascript; charset=utf-8",
            "style.css", "text/css; charset=utf-8");

    private final Path folder;
    private final String portal;

    ExampleWebsite(Settings settings) {
        this.folder = settings.checkout().resolve("docs/examples/newsletter-form");
        this.portal = settings.portalUrl();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(PATH.length());
            String file = FILES.get(path);
            if (path.isEmpty()) {
                exchange.getResponseHeaders().set("Location", PATH + "/");
                exchange.sendResponseHeaders(302, -1);
            } else if (file == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                // What a town's website would allow: its own files, and the portal to talk to.
                exchange.getResponseHeaders()
                        .set(
                                "Content-Security-Policy",
                                "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'; "
                                        + "connect-src " + portal);
                MailboxPage.send(exchange, 200, TYPES.get(file), content(file));
            }
        }
    }

    private byte[] content(String file) throws IOException {
        return Files.readString(folder.resolve(file))
                .replace(STANDARD_PORTAL, portal)
                .getBytes(StandardCharsets.UTF_8);
    }
}
