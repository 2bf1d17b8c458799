package org.buergerdialog.web.frame;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.buergerdialog.audit.StaffService;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.citizen.SignIn;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * The one page that asks the identity provider who is there, and where its answer comes back to.
 *
 * <p>The server sends the address of the requested page as the return address, and the identity provider
 * accepts exactly this one.
 */
@WebServlet(SignInServlet.PATH)
public class SignInServlet extends HttpServlet {

    static final String PATH = "/anmelden";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProfileService profiles;

    @Inject
    private transient StaffService staff;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OidcSecurityContext security = (OidcSecurityContext) request.getAttribute(OidcSecurityContext.class.getName());
        IDToken token = security.getIDToken();
        // An id that somebody planted in this browser before the sign-in must not lead to the signed-in session.
        request.changeSessionId();
        request.getSession().setMaxInactiveInterval(request.getServletContext().getSessionTimeout() * 60);
        viewer.setName(token.getName() == null ? token.getPreferredUsername() : token.getName());
        Draft.belongToCaller(request, response);
        if (viewer.isStaff()) {
            if (Boolean.TRUE.equals(token.getEmailVerified())) {
                viewer.setEmail(token.getEmail());
            }
            staff.signedIn(viewer.getName());
        }
        if (!request.isUserInRole(Role.CITIZEN)) {
            response.sendRedirect(SignInTarget.take(request.getSession(), "/verwaltung"));
            return;
        }
        try {
            signIn(account(token));
            ProfileView profile = profiles.mine();
            viewer.setName(profile.displayName());
            LanguageChoice.remember(profile.language(), request, response);
            response.sendRedirect(SignInTarget.take(request.getSession(), "/konto"));
        } catch (RuleViolation e) {
            response.sendRedirect("/anmeldeproblem?grund=" + URLEncoder.encode(e.rule(), StandardCharsets.UTF_8));
        }
    }

    private void signIn(SignIn account) {
        try {
            profiles.signedIn(account);
        } catch (EJBAccessException e) {
            throw e;
        } catch (EJBException e) {
            // Two first sign-ins at once: the faster one has made the profile, the second attempt finds it.
            profiles.signedIn(account);
        }
    }

    private SignIn account(IDToken token) {
        return new SignIn(
                token.getEmail(),
                Boolean.TRUE.equals(token.getEmailVerified()),
                token.getGivenName(),
                token.getFamilyName(),
                token.getLocale() == null ? viewer.getLanguage() : Language.of(token.getLocale()));
    }

    /** Starts a sign-in that leads to the page in {@code ziel}. */
    @WebServlet("/anmeldung")
    public static class Start extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String target = request.getParameter("ziel");
            if (target != null) {
                SignInTarget.remember(request.getSession(), target);
            }
            response.sendRedirect(PATH);
        }
    }
}
