package org.buergerdialog.web.consent.proof;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.buergerdialog.web.frame.Texts;

/** Says in words who did something: the register knows keys only. */
@Named
@RequestScoped
public class Actors {

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    /** Turns {@code citizen:17}, {@code guest}, {@code staff:<subject>} and {@code system} into words. */
    public String name(String actor) {
        int colon = actor.indexOf(':');
        String key = actor.substring(colon + 1);
        if (colon >= 0
                && request.getUserPrincipal() != null
                && key.equals(request.getUserPrincipal().getName())) {
            return texts.get("proof.actor.me");
        }
        return texts.format("proof.actor." + (colon < 0 ? actor : actor.substring(0, colon)), key);
    }
}
