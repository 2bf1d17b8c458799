package org.buergerdialog.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventState;
import org.buergerdialog.event.EventView;
import org.buergerdialog.web.frame.Formats;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.office.PageNumber;

/** Writes an event, publishes it and calls it off. */
@Named
@RequestScoped
public class EventEditor {

    private static final Map<String, String> FIELDS = Map.of(
            "event.ends-before-start", "endsAt",
            "event.starts-in-past", "startsAt",
            "event.capacity-below-taken", "capacity",
            "event.capacity-below-party", "capacity",
            "event.waitlist-below-waiting", "waitlistSize",
            "event.closes-wrongly", "closesAt",
            "event.opens-too-late", "opensAt",
            "event.unknown-topic", "topicId",
            "event.unknown-district", "district");

    @Inject
    private EventService events;

    @Inject
    private Messages messages;

    @Inject
    private RowChecks rows;

    @Inject
    private HttpServletRequest request;

    private final EventForm form = new EventForm();

    private Long id;

    private EventView event;

    private int told;

    @PostConstruct
    void open() {
        id = PageNumber.orNull();
    }

    public void load() {
        if (id != null) {
            // The version first: a draft that is newer is refused when saved, one that is older would be lost.
            int version = getEvent().version();
            form.fill(version, events.draft(id));
        }
    }

    public void save() {
        if (stored()) {
            leave(isDraft() ? "office.event.draft.saved" : told > 0 ? "office.event.saved.told" : "office.event.saved");
        }
    }

    public void publish() {
        if (stored() && messages.attempt(() -> events.publish(id), FIELDS)) {
            leave(events.get(id).registrationOpen() ? "office.event.published" : "office.event.published.outside");
        }
    }

    public void cancel() {
        if (messages.attempt(() -> events.cancel(id))) {
            leave("office.event.cancelled");
        } else {
            event = null;
            load();
        }
    }

    private boolean stored() {
        if (!rows.pass(form)) {
            return false;
        }
        return messages.attempt(
                () -> {
                    if (id == null) {
                        id = events.create(form.draft());
                    } else {
                        told = events.update(id, form.getVersion(), form.draft());
                    }
                },
                FIELDS);
    }

    private void leave(String news) {
        messages.success(news, Formats.text(events.get(id).title()), told);
        Pages.redirect("/verwaltung/veranstaltungen/" + id);
    }

    public EventView getEvent() {
        if (event == null && id != null) {
            event = events.get(id);
        }
        return event;
    }

    public boolean isFresh() {
        return id == null;
    }

    public boolean isDraft() {
        return isFresh() || getEvent().state() == EventState.DRAFT;
    }

    public boolean isCancellable() {
        return !isFresh()
                && getEvent().state() == EventState.PUBLISHED
                && !getEvent().past();
    }

    /** Whether start and end follow from dates: as they are sent, because this is asked before they are understood. */
    public boolean isCourse() {
        return form.isCourse()
                || request.getParameterMap().entrySet().stream()
                        .anyMatch(sent -> sent.getKey().matches("session\\d+starts") && !sent.getValue()[0].isBlank());
    }

    public EventForm getForm() {
        return form;
    }
}
