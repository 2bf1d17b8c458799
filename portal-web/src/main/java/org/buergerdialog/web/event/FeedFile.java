package org.buergerdialog.web.event;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.Sha256;
import org.buergerdialog.web.frame.FileServlet;
import org.buergerdialog.web.frame.Publication;
import org.buergerdialog.web.frame.Texts;
import org.buergerdialog.web.frame.Viewer;

/** What programs subscribe to: the coming events somebody asked for, in one language. */
abstract class FeedFile extends FileServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration FRESH = Duration.ofMinutes(10);

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Settings settings;

    @Inject
    private transient EventQuery query;

    /** The language in the address, because programs have no other way to choose; else the visitor's. */
    Language language(HttpServletRequest request) {
        String asked = request.getParameter("sprache");
        return asked == null ? viewer.getLanguage() : Language.of(asked.toLowerCase(Locale.ROOT));
    }

    /**
     * The events somebody asked for.
     *
     * @throws NotFound if there is no such topic: whoever subscribed to it must notice, instead of getting all topics
     */
    EventQuery query(HttpServletRequest request) {
        String topic = request.getParameter("thema");
        if (topic != null && !topic.isBlank() && query.getTopic() == null) {
            throw new NotFound("topic");
        }
        return query;
    }

    /** What the list is called: the town, and the topic if it is about one. */
    String title(Language language) {
        String about = query.getTopic() == null
                ? Texts.format(language, "event.list.title")
                : query.getTopic().name().in(language);
        return settings.town().name() + ": " + about;
    }

    String portal() {
        return settings.portalUrl();
    }

    /** Sends a text that changes only when {@code essence} does. */
    static void publish(
            HttpServletRequest request, HttpServletResponse response, String mediaType, String text, String essence)
            throws IOException {
        // Without a language in the address, the visitor's decides.
        response.setHeader("Vary", "Accept-Language, Cookie");
        new Publication(mediaType + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8), Sha256.hex(essence), FRESH)
                .send(request, response);
    }
}
