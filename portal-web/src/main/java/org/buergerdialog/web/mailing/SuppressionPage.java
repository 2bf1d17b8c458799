package org.buergerdialog.web.mailing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.buergerdialog.mailing.returns.ReturnService;
import org.buergerdialog.mailing.suppression.SuppressionDetail;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.office.PageNumber;

/** One address to which nothing is written for now, and the way to write there again. */
@Named
@RequestScoped
public class SuppressionPage {

    @Inject
    private ReturnService returns;

    @Inject
    private Messages messages;

    private long id;
    private String reason;
    private SuppressionDetail detail;

    @PostConstruct
    void open() {
        id = PageNumber.required();
    }

    public void lift() {
        if (messages.attempt(() -> returns.lift(id, reason))) {
            messages.success("mailing.returns.lift.done");
            Pages.redirect("/verwaltung/ruecklauf");
        }
    }

    public SuppressionDetail getDetail() {
        if (detail == null) {
            detail = returns.suppression(id);
        }
        return detail;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
