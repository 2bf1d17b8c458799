package org.buergerdialog.web.frame;

import jakarta.servlet.http.HttpServletRequest;

/** Where programs call instead of people: no session counts there, so other sites may use it. */
public final class Api {

    public static final String PATH = "/api/v1";

    private Api() {}

    /** Whether the API answers this request; the server decides that, not what the address looks like. */
    static boolean answers(HttpServletRequest request) {
        return PATH.equals(request.getServletPath());
    }
}
