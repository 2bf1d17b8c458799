package org.buergerdialog.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Guards forms that anybody may fill in and that make the portal write a mail. */
@Named
@RequestScoped
public class GuestForm {

    /** A field nobody sees; only programs that fill in whatever they find do so here. */
    public static final String TRAP = "website";

    @Inject
    private SourceLimit limit;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Messages messages;

    /** Whether a program filled in the form; it gets the same answer as everybody, and nothing happens. */
    public boolean isTrap() {
        String filled = request.getParameter(TRAP);
        return filled != null && !filled.isEmpty();
    }

    /** Whether this source may send one more form of this kind; if not, the page says so and stays filled in. */
    public boolean allowed(String what) {
        if (limit.allows(what, request)) {
            return true;
        }
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        SourceLimit.refuse(request, response);
        messages.error("frame.too-many");
        return false;
    }
}
