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
import java.time.Duration;
import java.time.Instant;
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
 * <p>The database is asked once the last answer is a fifth of a second old, once for all who wait at that moment: no event in
 * the copy is older than that, on whichever node. Names of topics and districts, which it is not asked for, are at most a
 * minute old. Whoever is signed in, has a session, or asks for anything special gets a page of their own.
 */
@WebFilter(urlPatterns = "/WEB-INF/pages/event/events.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class EventListCopy extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/veranstaltungen";

    private static final Duration FRESH = Duration.ofMillis(200);

    /**
     * A page and the state of the list it was made from.
     *
     * @param asked when that state was asked for the last time
     */
    private record Copy(String state, KeptPage page, Instant asked) {

        boolean isFresh(Instant now) {
            return now.isBefore(asked.plus(FRESH));
        }
    }

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
        Copy kept = copies.get(language);
        if (kept != null && kept.isFresh(clock.instant())) {
            kept.page().send(response);
            return;
        }
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
        Instant asked = clock.instant();
        String state = TownTime.of(asked).truncatedTo(ChronoUnit.MINUTES) + " " + events.listState();
        Copy kept = copies.get(language);
        boolean unchanged = kept != null && kept.state().equals(state);
        Copy copy = new Copy(state, unchanged ? kept.page() : anew.call(), asked);
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
