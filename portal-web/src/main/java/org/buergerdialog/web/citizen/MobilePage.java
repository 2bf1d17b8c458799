package org.buergerdialog.web.citizen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.buergerdialog.citizen.MobileService;
import org.buergerdialog.citizen.MobileView;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.omnifaces.cdi.Param;

/** A resident's mobile number: typed, then proved by the code that was sent to it. */
@Named
@RequestScoped
public class MobilePage {

    private static final String HERE = "/konto/mobilnummer";

    private static final Map<String, String> FIELDS = Map.of(
            "profile.phone", "number",
            "mobile.not-mobile", "number",
            "mobile.limit", "number",
            "mobile.limit-day", "number",
            "mobile.code-wrong", "code",
            "mobile.code-expired", "code");

    @Inject
    private MobileService service;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param
    private String number;

    @Inject
    @Param
    private String code;

    private MobileView view;

    @PostConstruct
    void load() {
        view = service.mine().orElse(new MobileView(null, null, null, null));
    }

    public void act() {
        if (messages.attempt(this::apply, FIELDS)) {
            Pages.redirect(HERE);
        } else {
            load();
        }
    }

    private void apply() {
        switch (String.valueOf(request.getParameter("action"))) {
            case "request" -> service.request(typed(number));
            case "again" -> service.request(typed(view.pending()));
            case "confirm" -> service.confirm(typed(code));
            case "remove" -> service.remove();
            default -> throw new NotFound("action");
        }
    }

    public MobileView getView() {
        return view;
    }

    public String getNumber() {
        return number;
    }

    public String getCode() {
        return code;
    }

    private static String typed(String value) {
        return value == null ? "" : value;
    }
}
