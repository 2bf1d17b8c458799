package org.buergerdialog.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.buergerdialog.event.EventFilter;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventView;
import org.buergerdialog.shared.TownTime;
import org.omnifaces.cdi.Param;

/** The coming events somebody wants to see, a page at a time. */
@Named
@RequestScoped
public class EventListPage {

    private static final int PAGE_SIZE = 10;

    @Inject
    private EventService events;

    @Inject
    private EventQuery query;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "seite")
    private Integer requested;

    private int count;
    private List<EventView> shown;

    @PostConstruct
    void load() {
        EventFilter filter = query.filter(TownTime.now(clock));
        count = events.count(filter);
        shown = events.find(filter, (getPage() - 1) * PAGE_SIZE, PAGE_SIZE);
    }

    public List<EventView> getEvents() {
        return shown;
    }

    /** How many there are on all pages. */
    public int getCount() {
        return count;
    }

    public int getPage() {
        return requested == null ? 1 : Math.max(1, Math.min(requested, getPages()));
    }

    public int getPages() {
        return Math.max(1, (count + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** The address of a page of this list without its number, with everything that was asked. */
    public String getAddress() {
        return query.before("/veranstaltungen") + "seite=";
    }

    /** The month we have, for the other way to look at the events. */
    public YearMonth getMonth() {
        return YearMonth.from(TownTime.today(clock));
    }
}
