package org.buergerdialog.web.mailing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.buergerdialog.mailing.returns.ReturnService;
import org.buergerdialog.mailing.returns.UnclearReturnView;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.office.PageNumber;

/** One mail to the return address that somebody has to look at. */
@Named
@RequestScoped
public class UnclearReturnPage {

    @Inject
    private ReturnService returns;

    @Inject
    private Messages messages;

    private long id;
    private UnclearReturnView mail;

    @PostConstruct
    void open() {
        id = PageNumber.required();
    }

    public void done() {
        returns.done(id);
        messages.success("mailing.returns.done.did");
        Pages.redirect("/verwaltung/ruecklauf");
    }

    public UnclearReturnView getMail() {
        if (mail == null) {
            mail = returns.unclear(id);
        }
        return mail;
    }
}
