package org.buergerdialog.web.mailing;

import jakarta.servlet.http.HttpServletRequest;
import org.buergerdialog.mailing.link.Visit;

/** Reads from a request how somebody came. */
final class Visits {

    private Visits() {}

    static Visit of(HttpServletRequest request) {
        return new Visit(
                !request.getMethod().equals("GET")
                        || isAhead(request.getHeader("Sec-Purpose"))
                        || isAhead(request.getHeader("Purpose")),
                request.getHeader("User-Agent"));
    }

    /** Browsers and their helpers say so when nobody has pressed the link yet. */
    private static boolean isAhead(String purpose) {
        return purpose != null && (purpose.contains("prefetch") || purpose.contains("preview"));
    }
}
