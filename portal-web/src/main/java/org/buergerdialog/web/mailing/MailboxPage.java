package org.buergerdialog.web.mailing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.buergerdialog.mailing.suppression.MailboxService;
import org.buergerdialog.mailing.suppression.SuppressionReason;
import org.buergerdialog.mailing.suppression.SuppressionView;
import org.buergerdialog.web.frame.Entrance;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;

/** Tells residents that mails to them come back, and hears that they arrive again. */
@Named
@RequestScoped
public class MailboxPage {

    @Inject
    private MailboxService service;

    @Inject
    private Entrance entrance;

    @Inject
    private Messages messages;

    private SuppressionView problem;

    @PostConstruct
    void load() {
        problem = service.problem(entrance.access()).orElse(null);
    }

    public void tryAgain() {
        service.tryAgain(entrance.access());
        messages.success("mailing.returned.retried");
        Pages.redirect(entrance.getPreferences());
    }

    /** Null if mails arrive, as far as the town knows. */
    public SuppressionView getProblem() {
        return problem;
    }

    /** Whether nothing arrives, rather than news being unwanted. */
    public boolean isUnreachable() {
        return problem != null && problem.reason() != SuppressionReason.COMPLAINT;
    }
}
