package org.buergerdialog.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.buergerdialog.shared.Settings;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** Signs out here and at the identity provider; only by POST, so no link can do it to somebody. */
@WebServlet("/abmeldung")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        OidcSecurityContext security = (OidcSecurityContext) request.getAttribute(OidcSecurityContext.class.getName());
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        // Without its token, as when the session here has expired, the identity provider asks before it signs out.
        String who = security == null || security.getIDTokenString() == null
                ? ""
                : "&id_token_hint=" + encode(security.getIDTokenString());
        response.sendRedirect(Identity.provider() + "/protocol/openid-connect/logout?client_id="
                + encode(Identity.client()) + "&post_logout_redirect_uri=" + encode(settings.portalUrl() + "/") + who);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
