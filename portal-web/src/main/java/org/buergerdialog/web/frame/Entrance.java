package org.buergerdialog.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.buergerdialog.citizen.Access;

/** By which door somebody came to their own preferences: signed in, or with the link of a mail. */
@Named
@RequestScoped
public class Entrance {

    private static final String PREFERENCES = "/einstellungen";

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageContext page;

    /** Returns where the link with this token leads. */
    public static String byLink(String token) {
        return PREFERENCES + "/" + token;
    }

    public boolean isByLink() {
        return page.getPath().startsWith(byLink(""));
    }

    public Access access() {
        return isByLink() ? Access.byLink(token()) : Access.signedIn();
    }

    /** Where the preferences of whoever came are. */
    public String getPreferences() {
        return isByLink() ? byLink(token()) : "/konto/interessen";
    }

    /** Where receipts of whoever came are; the slug of the purpose follows, and then another piece. */
    public String getReceipts() {
        return isByLink() ? getPreferences() + "/beleg/" : "/konto/einwilligungen/";
    }

    /** The page on which something is declared, as it is recorded: without anybody's secret. */
    public String form() {
        return isByLink() ? PREFERENCES : page.getPath();
    }

    private String token() {
        return request.getParameter("token");
    }
}
