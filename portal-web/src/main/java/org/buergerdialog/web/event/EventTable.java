package org.buergerdialog.web.event;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventView;
import org.buergerdialog.web.office.LazyPages;
import org.omnifaces.util.Components;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.LazyDataModel;

/** All events of the town for the staff, searched and read page by page. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container injects a proxy that can be stored with the view
public class EventTable implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventService events;

    private String search = "";

    private transient LazyDataModel<EventView> rows;

    public LazyDataModel<EventView> getRows() {
        if (rows == null) {
            rows = new LazyPages<>(this::getCount, (first, size) -> events.page(search, first, size));
        }
        return rows;
    }

    public int getCount() {
        return events.count(search);
    }

    /** Shows the first of the events found. */
    public void found() {
        DataTable table = Components.findComponent("finder:table");
        table.setFirst(0);
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? "" : search.strip();
    }
}
