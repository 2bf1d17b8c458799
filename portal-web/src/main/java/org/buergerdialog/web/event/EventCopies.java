package org.buergerdialog.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventView;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.office.PageNumber;

/** Makes drafts like an event: one, or a series. */
@Named
@RequestScoped
public class EventCopies {

    private static final Map<String, String> FIELDS =
            Map.of("event.starts-in-past", "days", "event.closes-wrongly", "days", "event.opens-too-late", "days");

    @Inject
    private EventService events;

    @Inject
    private Messages messages;

    private Long id;
    private int times = 1;
    private int days = 7;

    @PostConstruct
    void open() {
        id = PageNumber.orNull();
    }

    public void make() {
        if (times == 1) {
            long[] copy = new long[1];
            if (messages.attempt(() -> copy[0] = events.duplicate(id, days), FIELDS)) {
                messages.success("office.event.copied");
                Pages.redirect("/verwaltung/veranstaltungen/" + copy[0]);
            }
        } else if (messages.attempt(() -> events.repeat(id, times, days), FIELDS)) {
            messages.success("office.event.repeated", times);
            Pages.redirect("/verwaltung/veranstaltungen/" + id);
        }
    }

    /** The events that belong together with this one; itself is left out. */
    public List<EventView> getOthers() {
        return id == null
                ? List.of()
                : events.series(id).stream().filter(event -> event.id() != id).toList();
    }

    public int getTimes() {
        return times;
    }

    public void setTimes(int times) {
        this.times = times;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
