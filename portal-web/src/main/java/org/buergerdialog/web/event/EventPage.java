package org.buergerdialog.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.buergerdialog.event.EventPictureService;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventState;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.Picture;
import org.buergerdialog.event.RegistrationDetails;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.event.RegistrationView;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.interest.TopicView;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.frame.Viewer;
import org.buergerdialog.web.office.PageNumber;
import org.omnifaces.cdi.Param;

/** One event, and the resident's registration for it. */
@Named
@RequestScoped
public class EventPage {

    @Inject
    private EventService events;

    @Inject
    private RegistrationService registrations;

    @Inject
    private EventPictureService pictures;

    @Inject
    private TopicService topics;

    @Inject
    private Settings settings;

    @Inject
    private Messages messages;

    @Inject
    private Viewer viewer;

    @Inject
    private RegistrationSource source;

    @Inject
    @Param
    private String slug;

    private boolean preview;
    private EventView event;
    private Picture picture;
    private List<EventView> others;
    private RegistrationView registration;

    @PostConstruct
    void load() {
        Long draft = slug == null ? PageNumber.orNull() : null;
        preview = draft != null;
        event = preview ? events.get(draft) : events.published(slug);
        picture = pictures.of(event.id()).orElse(null);
        if (viewer.isCitizen()) {
            registration = registrations.mineFor(event.id()).orElse(null);
        }
    }

    public void register() {
        RegistrationView[] made = new RegistrationView[1];
        if (messages.attempt(
                () -> made[0] = registrations.register(event.id(), RegistrationDetails.NONE, source.orPortal()))) {
            tell(made[0]);
            Pages.redirect("/veranstaltungen/" + event.slug());
        } else {
            load();
        }
    }

    /** The last seat may have gone between page and click. */
    private void tell(RegistrationView made) {
        if (made.confirmed()) {
            messages.success("event.registered");
        } else {
            messages.warning("event.registered.waiting", made.position());
        }
    }

    public EventView getEvent() {
        return event;
    }

    public boolean isOneDay() {
        return event.startsAt().toLocalDate().equals(event.endsAt().toLocalDate());
    }

    /** Null where there is none. */
    public Picture getPicture() {
        return picture;
    }

    /** Where the picture is: that of a draft is for the staff only. */
    public String getPicturePath() {
        return (preview ? "/verwaltung/veranstaltungen/" + event.id() : "/veranstaltungen/" + event.slug())
                + "/bild.jpg?v=" + picture.sha256();
    }

    /** The other dates of its series that are still to come; whoever only presses a button needs none. */
    public List<EventView> getOtherDates() {
        if (others == null) {
            others = events.comingOfSeries(event.id());
        }
        return others;
    }

    /** The topic the event is about, for its feeds. */
    public TopicView getTopic() {
        return topics.get(event.topicId());
    }

    /** The event for search engines, as an element of the page's head. */
    public String getData() {
        return new EventData(settings.portalUrl(), settings.town(), viewer.getLanguage()).script(event, picture);
    }

    /** The confirmed registration; null where there is none. */
    public RegistrationView getRegistration() {
        return registration;
    }

    /** Where news about the event's topic are ordered. */
    public String getFollow() {
        return viewer.isCitizen()
                ? "/konto/interessen#topic-" + event.topicId()
                : "/newsletter?thema=" + getTopic().slug();
    }

    /** Whether one fills in a form: guests always, residents where the event asks something. */
    public boolean isFormOpen() {
        return isOpen() && (viewer.isCitizen() ? !event.rules().askNothing() : !viewer.isSignedIn());
    }

    /** Whether somebody without a registration may wait for a seat. */
    public boolean isWaitlistOpen() {
        return registration == null && event.waitlistOpen() && (viewer.isCitizen() || !viewer.isSignedIn());
    }

    /** Whether the staff look at what is not public yet. */
    public boolean isPreview() {
        return preview;
    }

    public boolean isCancelled() {
        return event.state() == EventState.CANCELLED;
    }

    /**
     * Whether the button to register leads anywhere.
     *
     * <p>A form that was sent is heard even if the last seat went in between, so that its sender gets an answer.
     */
    public boolean isOpen() {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean hearing = faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        return registration == null && (hearing || event.registrationOpen() && !event.full());
    }
}
