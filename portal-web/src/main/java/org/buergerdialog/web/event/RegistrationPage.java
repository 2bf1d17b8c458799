package org.buergerdialog.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.Guest;
import org.buergerdialog.event.GuestRegistrationService;
import org.buergerdialog.event.RegistrationDetails;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.event.RegistrationView;
import org.buergerdialog.web.frame.GuestForm;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.frame.SourceLimit;
import org.buergerdialog.web.frame.Viewer;
import org.omnifaces.cdi.Param;

/** Registers for an event that asks something, or without an account. */
@Named
@RequestScoped
public class RegistrationPage {

    private static final Map<String, String> FIELDS = Map.of("registration.email", "email");

    @Inject
    private EventService events;

    @Inject
    private RegistrationService registrations;

    @Inject
    private GuestRegistrationService guests;

    @Inject
    private RegistrationForm form;

    @Inject
    private GuestForm guestForm;

    @Inject
    private GuestFields guest;

    @Inject
    private Messages messages;

    @Inject
    private Viewer viewer;

    @Inject
    private RegistrationSource source;

    @Inject
    @Param
    private String slug;

    private EventView event;
    private RegistrationView mine;

    @PostConstruct
    void load() {
        event = events.published(slug);
        if (viewer.isCitizen()) {
            mine = registrations.mineFor(event.id()).orElse(null);
        }
    }

    public void act() {
        RegistrationDetails details = form.read(event);
        if (details.party() > event.free() && !event.full() && event.rules().waitlistSize() == 0) {
            messages.errorAt("companions", "rule.registration.too-few-seats", event.free());
        }
        if (viewer.isCitizen()) {
            register(details);
        } else {
            ask(details);
        }
    }

    private void register(RegistrationDetails details) {
        if (form.isGood()) {
            RegistrationView[] made = new RegistrationView[1];
            if (messages.attempt(() -> made[0] = registrations.register(event.id(), details, source.orPortal()))) {
                Pages.redirect("/konto/veranstaltungen/" + made[0].code());
            }
        }
    }

    private void ask(RegistrationDetails details) {
        Guest named = guest.read();
        String sent = "/veranstaltungen/" + event.slug() + "/anmelden?gesendet=ja";
        if (guestForm.isTrap()) {
            Pages.redirect(sent);
        } else if (form.isGood()
                && guestForm.allowed(SourceLimit.REGISTRATION)
                && messages.attempt(() -> guests.request(event.id(), named, details, source.orPortal()), FIELDS)) {
            Pages.redirect(sent);
        }
    }

    public EventView getEvent() {
        return event;
    }

    /** What the resident has already; null where there is nothing. */
    public RegistrationView getMine() {
        return mine;
    }

    /** Whether there is anything to fill in: a seat, or a place on the waitlist. */
    public boolean isOpen() {
        return mine == null && event.registrationOpen() && (!event.full() || event.waitlistOpen());
    }
}
