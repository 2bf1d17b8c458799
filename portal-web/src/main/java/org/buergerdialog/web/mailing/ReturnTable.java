package org.buergerdialog.web.mailing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Map;
import org.buergerdialog.mailing.returns.ReturnService;
import org.buergerdialog.mailing.returns.UnclearReturnView;
import org.buergerdialog.mailing.suppression.SuppressionView;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.office.LazyPages;
import org.primefaces.model.LazyDataModel;

/** What came back: addresses to which nothing is written for now, and mails that somebody has to look at. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container injects proxies that can be stored with the view
public class ReturnTable implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReturnService returns;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    /** What was typed; posted and never in the address of the page. */
    private String typed;

    /** The address that the table is about; empty for all. */
    private String address = "";

    private transient LazyDataModel<SuppressionView> suppressed;

    private transient LazyDataModel<UnclearReturnView> unclear;

    @PostConstruct
    void open() {
        typed = request.getParameter("adresse") == null
                ? ""
                : request.getParameter("adresse").strip();
    }

    /** Hears the form that looks for one address. */
    public void search() {
        if (messages.attempt(() -> returns.countSuppressed(typed), Map.of("returns.address", "adresse"))) {
            address = typed;
        }
    }

    public LazyDataModel<SuppressionView> getSuppressed() {
        if (suppressed == null) {
            suppressed = new LazyPages<>(
                    () -> returns.countSuppressed(address), (first, size) -> returns.suppressed(address, first, size));
        }
        return suppressed;
    }

    public LazyDataModel<UnclearReturnView> getUnclear() {
        if (unclear == null) {
            unclear = new LazyPages<>(returns::countUnclear, returns::unclear);
        }
        return unclear;
    }

    public String getTyped() {
        return typed;
    }

    public boolean isSearched() {
        return !address.isEmpty();
    }
}
