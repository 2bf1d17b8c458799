package org.buergerdialog.web.mailing.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.buergerdialog.mailing.FailedMessage;
import org.buergerdialog.mailing.outbox.OutboxService;
import org.buergerdialog.mailing.outbox.OutboxView;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.office.OfficeNavigation;
import org.omnifaces.cdi.Param;

/**
 * Shows what waits in the outbox and what has failed.
 *
 * <p>What a button is about comes with its form by name: the lists may have changed since they were shown, and the third
 * row may be another one.
 */
@Named
@RequestScoped
public class OutboxPage {

    private static final String ADDRESS = "/verwaltung/postausgang";
    private static final int PAGE_SIZE = 20;

    @Inject
    private OutboxService outbox;

    @Inject
    private OfficeNavigation navigation;

    @Inject
    private Messages messages;

    @Inject
    @Param(name = "grund")
    private String reason;

    @Inject
    @Param(name = "seite")
    private Integer requested;

    @Inject
    @Param(name = "nachricht")
    private Long message;

    private OutboxView view;

    private Integer count;

    private List<FailedMessage> failures;

    public void retry() {
        if (messages.attempt(() -> outbox.retry(message))) {
            messages.success("outbox.retried", 1);
            Pages.redirect(ADDRESS);
        }
    }

    public void retryAll() {
        messages.success("outbox.retried", outbox.retryAll(reason));
        Pages.redirect(ADDRESS);
    }

    public OutboxView getView() {
        if (view == null) {
            view = outbox.look();
        }
        return view;
    }

    public List<FailedMessage> getFailures() {
        if (failures == null) {
            failures = outbox.failures(getReason(), (getPage() - 1) * PAGE_SIZE, PAGE_SIZE);
        }
        return failures;
    }

    public int getPage() {
        return requested == null ? 1 : Math.max(1, Math.min(requested, getPages()));
    }

    public int getPages() {
        if (count == null) {
            count = outbox.countFailures(getReason());
        }
        return Math.max(1, (count + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** Where the other pages of the list are; their number follows. */
    public String getAddress() {
        return getReason() == null ? ADDRESS + "?seite=" : filtered(reason) + "&seite=";
    }

    public String filtered(String reason) {
        return ADDRESS + "?grund=" + URLEncoder.encode(reason, StandardCharsets.UTF_8);
    }

    /** Null if all are shown. */
    public String getReason() {
        return reason == null || reason.isBlank() ? null : reason;
    }

    public boolean isForCampaigns() {
        return navigation.isForCampaigns();
    }
}
