package org.buergerdialog.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.buergerdialog.event.EventState;
import org.buergerdialog.event.RegistrationAccess;
import org.buergerdialog.event.RegistrationDetails;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.event.RegistrationView;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.PageContext;
import org.buergerdialog.web.frame.Pages;
import org.omnifaces.cdi.Param;

/** Where a registration stands and what can be done about it, for whoever is signed in or has the link of a mail. */
@Named
@RequestScoped
public class RegistrationStatusPage {

    /** What the page says after something was done. */
    private static final Set<String> NEWS = Set.of("angenommen", "abgelehnt", "abgesagt", "geaendert");

    @Inject
    private RegistrationService registrations;

    @Inject
    private RegistrationForm form;

    @Inject
    private Messages messages;

    @Inject
    private PageContext page;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param
    private String code;

    @Inject
    @Param
    private String token;

    private RegistrationAccess access;
    private RegistrationView registration;

    @PostConstruct
    void load() {
        access = code == null ? RegistrationAccess.byLink(token) : RegistrationAccess.byCode(code);
        registration = registrations.view(access);
        form.show(registration.details());
        form.restore(registration.event());
    }

    public void act() {
        String wanted = String.valueOf(request.getParameter("wunsch"));
        if (wanted.equals("geaendert")) {
            RegistrationDetails details = form.read(registration.event());
            if (form.isGood()) {
                attempt(wanted, () -> registrations.change(access, details));
            }
            return;
        }
        Map<String, Runnable> actions = Map.of(
                "angenommen", () -> registrations.accept(access),
                "abgelehnt", () -> registrations.decline(access),
                "abgesagt", () -> registrations.cancel(access));
        if (actions.containsKey(wanted)) {
            attempt(wanted, actions.get(wanted));
        }
    }

    private void attempt(String wanted, Runnable action) {
        if (messages.attempt(action)) {
            Pages.redirect(page.getPath() + "?" + "nachricht=" + wanted);
        } else {
            registration = registrations.view(access);
        }
    }

    /** What was just done; null if nothing was. */
    public String getNews() {
        String news = request.getParameter("nachricht");
        return news != null && NEWS.contains(news) ? news : null;
    }

    public RegistrationView getRegistration() {
        return registration;
    }

    public boolean isByLink() {
        return token != null;
    }

    /** Whether the event goes on and the registration with it. */
    public boolean isLive() {
        return registration.live()
                && registration.event().state() == EventState.PUBLISHED
                && !registration.event().past();
    }

    public boolean isChangeable() {
        return isLive()
                && registration.event().registrationOpen()
                && !registration.event().rules().askNothing();
    }

    public String getTicket() {
        return isByLink() ? page.getPath() + "/ticket.pdf" : "/ticket/" + code + "/pdf";
    }
}
