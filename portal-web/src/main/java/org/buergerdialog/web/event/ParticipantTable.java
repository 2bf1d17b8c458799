package org.buergerdialog.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.buergerdialog.event.Attendance;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventState;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.ParticipantFilter;
import org.buergerdialog.event.ParticipantService;
import org.buergerdialog.event.ParticipantView;
import org.buergerdialog.shared.TownTime;
import org.buergerdialog.web.office.LazyPages;
import org.buergerdialog.web.office.PageNumber;
import org.primefaces.model.LazyDataModel;

/** Who registered for one event, read page by page. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container injects proxies that can be stored with the view
public class ParticipantTable implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventService events;

    @Inject
    private ParticipantService participants;

    /** What the list can be narrowed to: states, and whether somebody came. */
    private static final List<String> STATES =
            List.of("CONFIRMED", "WAITING", "OFFERED", "CANCELLED", "DECLINED", "EXPIRED", "CAME", "MISSING");

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private ParticipantFilter filter;

    private long id;

    private transient EventView event;

    private transient Attendance attendance;

    private transient LazyDataModel<ParticipantView> rows;

    @PostConstruct
    void open() {
        id = PageNumber.required();
        String state = request.getParameter("zustand");
        filter = new ParticipantFilter(
                request.getParameter("suche"),
                state != null && STATES.contains(state) ? state : null,
                EventDate.of(request, getEvent(), TownTime.now(clock)));
    }

    public EventView getEvent() {
        if (event == null) {
            event = events.get(id);
        }
        return event;
    }

    public LazyDataModel<ParticipantView> getRows() {
        if (rows == null) {
            rows = new LazyPages<>(this::getCount, (first, size) -> participants.page(id, filter, first, size));
        }
        return rows;
    }

    public int getCount() {
        return participants.count(id, filter);
    }

    public Attendance getAttendance() {
        if (attendance == null) {
            attendance = participants.attendance(id, filter.session());
        }
        return attendance;
    }

    /** Whether nobody can come any more, so that whoever has not come did not come. */
    public boolean isOver() {
        return getEvent().state() == EventState.PUBLISHED
                && !getEvent().date(filter.session()).endsAt().isAfter(TownTime.now(clock));
    }

    public ParticipantFilter getFilter() {
        return filter;
    }

    public List<String> getStates() {
        return STATES;
    }

    public long getId() {
        return id;
    }
}
