package org.buergerdialog.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;
import org.buergerdialog.shared.Settings;

/** Bakes the session cookie: out of reach for scripts and foreign pages, and only over TLS where the portal has it. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName("buergerdialog");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.portalUrl().startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
    }
}
