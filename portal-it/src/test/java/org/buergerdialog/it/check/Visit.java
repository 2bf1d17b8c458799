package org.buergerdialog.it.check;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One cold look at a page, with everything that went over the line. */
final class Visit {

    private final Page page;
    private final List<Request> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final Response response;

    Visit(Page page, String path) {
        this.page = page;
        page.onRequestFinished(requests::add);
        page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
        page.onPageError(complaints::add);
        page.onConsoleMessage(this::note);
        response = page.navigate(path);
        page.waitForLoadState(LoadState.LOAD);
    }

    private void note(ConsoleMessage message) {
        // The browser itself reports the status of an error page as an error.
        boolean ownStatus = message.location().replaceAll(":\\d+:\\d+$", "").equals(page.url())
                && message.text().contains("the server responded with a status of");
        if (Set.of("error", "warning").contains(message.type()) && !ownStatus) {
            complaints.add(message.type() + ": " + message.text());
        }
    }

    int status() {
        return response.status();
    }

    String header(String name) {
        return response.headerValue(name);
    }

    String html() {
        return response.text();
    }

    /** Errors of scripts, refusals by the content security policy, files that did not come. */
    List<String> complaints() {
        return complaints;
    }

    int requests() {
        return (int) requests.stream()
                .filter(request -> !request.url().startsWith("data:"))
                .count();
    }

    /** Returns the bytes that came over the line, headers included. */
    int bytes() {
        // asking for sizes lets more requests come in
        return List.copyOf(requests).stream()
                .filter(request -> !request.url().startsWith("data:"))
                .mapToInt(Visit::bytes)
                .sum();
    }

    private static int bytes(Request request) {
        Sizes sizes = request.sizes();
        return sizes.responseBodySize + sizes.responseHeadersSize;
    }

    /** Returns every address that was asked and does not begin with the given one. */
    List<String> strangers(String home) {
        return requests.stream()
                .map(Request::url)
                .filter(url -> !url.startsWith(home + "/") && !url.startsWith("data:"))
                .toList();
    }

    /** Returns by how many pixels the page, or what stands on a button, is too wide for a screen of the given width. */
    int overflow(int width) {
        page.setViewportSize(width, 800);
        return ((Number) page.evaluate("Math.max(...[document.documentElement, ...document.querySelectorAll('.btn')]"
                        + ".map(element => element.scrollWidth - element.clientWidth))"))
                .intValue();
    }

    Page page() {
        return page;
    }
}
