package org.buergerdialog.web.event;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.buergerdialog.event.EventService;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.TownTime;

/** The coming events somebody asked for, for feed readers. */
@WebServlet("/WEB-INF/downloads/event-news")
public class NewsFile extends FeedFile {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 50;

    @Inject
    private transient EventService events;

    @Inject
    private transient Clock clock;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = language(request);
        EventQuery query = query(request);
        String feed = new Rss(portal(), language)
                .write(
                        title(language),
                        query.at("/veranstaltungen"),
                        query.before("/veranstaltungen.rss") + "sprache=" + language.locale(),
                        events.find(query.filter(TownTime.now(clock)), 0, LONGEST));
        publish(request, response, "application/rss+xml", feed, feed);
    }
}
