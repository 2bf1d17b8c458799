package org.buergerdialog.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Role;

/** Who looks at the page, and in which language. */
@Named
@RequestScoped
public class Viewer {

    /** Every role of the town's staff. */
    public static final List<String> STAFF =
            List.of(Role.EDITOR, Role.EVENT_MANAGER, Role.ADVISER, Role.PRIVACY_OFFICER, Role.ADMIN);

    private static final String NAME = Viewer.class.getName() + ".name";
    private static final String EMAIL = Viewer.class.getName() + ".email";

    @Inject
    private HttpServletRequest request;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** The name to greet with; empty for guests. */
    public String getName() {
        HttpSession session = request.getSession(false);
        Object name = session == null || !isSignedIn() ? null : session.getAttribute(NAME);
        return name == null ? "" : (String) name;
    }

    /** The address of the account, if the identity provider has verified it; empty otherwise. */
    public String getEmail() {
        HttpSession session = request.getSession(false);
        Object email = session == null || !isSignedIn() ? null : session.getAttribute(EMAIL);
        return email == null ? "" : (String) email;
    }

    public boolean isCitizen() {
        return inRole(Role.CITIZEN);
    }

    public boolean isStaff() {
        return STAFF.stream().anyMatch(this::inRole);
    }

    public boolean inRole(String role) {
        return isSignedIn() && request.isUserInRole(role);
    }

    public Language getLanguage() {
        return LanguageChoice.of(request);
    }

    public Locale getLocale() {
        return Formats.locale(getLanguage());
    }

    /** Shows this and all further pages in this language. */
    public void setLanguage(Language language) {
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        LanguageChoice.remember(language, request, response);
    }

    /** Remembers the name for the pages of this session. */
    public void setName(String name) {
        request.getSession().setAttribute(NAME, name);
    }

    /** Remembers the verified address for the pages of this session. */
    public void setEmail(String email) {
        request.getSession().setAttribute(EMAIL, email);
    }
}
