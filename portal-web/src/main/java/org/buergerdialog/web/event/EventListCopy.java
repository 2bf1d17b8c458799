package org.buergerdialog.web.event;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.buergerdialog.event.EventService;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.TownTime;
import org.buergerdialog.web.frame.KeptPage;
import org.buergerdialog.web.frame.Viewer;

/**
 * Shows guests a copy of the list of events for as long as the database says that the list has not changed.
 *
 * <p>Every request asks the database, so that a copy is never older than a page made anew, on whichever node. Whoever is
 * signed in, has a session, or asks for anything special gets a page of their own.
 */
@WebFilter(urlPatterns = "/WEB-INF/pages/event/events.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class EventListCopy extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/veranstaltungen";

    /** A page and the state of the list it was made from. */
    private record Copy(String state, KeptPage page) {}

    private final transient Map<Language, Copy> copies = new ConcurrentHashMap<>();

    @Inject
    private transient EventService events;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isTheSameForAll(request)) {
            chain.doFilter(request, response);
            return;
        }
        Language language = viewer.getLanguage();
        // Read before the page is made: whatever changes in between makes the copy look old, never new.
        String state = TownTime.today(clock) + events.listState();
        Copy copy = copies.get(language);
        if (copy == null || !copy.state().equals(state)) {
            KeptPage page = KeptPage.make(request, response, chain);
            if (page.whole()) {
                copies.put(language, new Copy(state, page));
            }
            page.send(response);
        } else {
            copy.page().send(response);
        }
    }

    private static boolean isTheSameForAll(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && LIST.equals(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI))
                && request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING) == null
                && request.getUserPrincipal() == null
                && request.getSession(false) == null;
    }
}
