package org.buergerdialog.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.ParticipantFilter;
import org.buergerdialog.event.ParticipantService;
import org.buergerdialog.event.ParticipantView;
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

    private long id;

    private transient EventView event;

    private transient LazyDataModel<ParticipantView> rows;

    @PostConstruct
    void open() {
        id = PageNumber.required();
    }

    public EventView getEvent() {
        if (event == null) {
            event = events.get(id);
        }
        return event;
    }

    public LazyDataModel<ParticipantView> getRows() {
        if (rows == null) {
            rows = new LazyPages<>(
                    this::getCount, (first, size) -> participants.page(id, ParticipantFilter.ALL, first, size));
        }
        return rows;
    }

    public int getCount() {
        return participants.count(id, ParticipantFilter.ALL);
    }

    /** How many of them have cancelled since. */
    public int getCancelled() {
        return getCount() - getEvent().taken();
    }

    public long getId() {
        return id;
    }
}
