package org.buergerdialog.web.content;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.web.office.LazyPages;
import org.primefaces.model.LazyDataModel;

/** All notices of the town for the editors, the newest first, read page by page. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container injects a proxy that can be stored with the view
public class NoticeTable implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeService notices;

    private transient LazyDataModel<NoticeView> rows;

    public LazyDataModel<NoticeView> getRows() {
        if (rows == null) {
            rows = new LazyPages<>(notices::count, notices::page);
        }
        return rows;
    }
}
