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
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.buergerdialog.event.EventService;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.SharedAnswer;
import org.buergerdialog.shared.TownTime;
import org.buergerdialog.web.frame.KeptPage;
import org.buergerdialog.web.frame.Viewer;

/**
 * Shows guests a copy of the list of events for as long as the database says that the list has not changed.
 *
 * <p>No event in it is older than on a page made anew, on whichever node: the database is asked after each request came, once
 * for all who wait at that moment. Names of topics and districts, which it is not asked for, are at most a minute old. Whoever
 * is signed in, has a session, or asks for anything special gets a page of their own.
 */
@WebFilter(urlPatterns = "/WEB-INF/pages/event/events.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class EventListCopy extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/veranstaltungen";

    /** A page and the state of the list it was made from. */
    private record Copy(String state, KeptPage page) {}

    private final transient Map<Language, SharedAnswer<Copy>> lists = new ConcurrentHashMap<>();
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
        AtomicBoolean made = new AtomicBoolean();
        KeptPage page = ask(language, () -> {
            made.set(true);
            return KeptPage.make(request, response, chain);
        });
        if (page.whole() || made.get()) {
            page.send(response);
        } else {
            chain.doFilter(request, response); // what went wrong for somebody else
        }
    }

    private KeptPage ask(Language language, Callable<KeptPage> anew) throws ServletException {
        try {
            return lists.computeIfAbsent(language, any -> new SharedAnswer<>())
                    .ask(() -> current(language, anew))
                    .page();
        } catch (ExecutionException e) {
            throw new ServletException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServletException(e);
        }
    }

    private Copy current(Language language, Callable<KeptPage> anew) throws Exception {
        // Read before the page is made: whatever changes in between makes the copy look old, never new.
        String state = TownTime.now(clock).truncatedTo(ChronoUnit.MINUTES) + " " + events.listState();
        Copy kept = copies.get(language);
        if (kept != null && kept.state().equals(state)) {
            return kept;
        }
        Copy copy = new Copy(state, anew.call());
        if (copy.page().whole()) {
            copies.put(language, copy);
        }
        return copy;
    }

    private static boolean isTheSameForAll(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && LIST.equals(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI))
                && request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING) == null
                && request.getUserPrincipal() == null
                && request.getSession(false) == null;
    }
}
