package org.buergerdialog.web.mailing.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.buergerdialog.mailing.campaign.CampaignFigures;
import org.buergerdialog.mailing.campaign.CampaignService;
import org.buergerdialog.mailing.campaign.CampaignView;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.office.PageNumber;
import org.primefaces.PrimeFaces;

/** Shows how far a campaign has come, and lets it stand still, go on or end. */
@Named
@RequestScoped
public class CampaignPage {

    @Inject
    private CampaignService campaigns;

    @Inject
    private Messages messages;

    private long id;

    private Integer version;

    private CampaignView campaign;

    private CampaignFigures figures;

    @PostConstruct
    void open() {
        id = PageNumber.required();
    }

    public void pause() {
        change(() -> campaigns.pause(id, getVersion()), "campaign.paused");
    }

    public void resume() {
        change(() -> campaigns.resume(id, getVersion()), "campaign.resumed");
    }

    public void cancel() {
        change(() -> campaigns.cancel(id, getVersion()), "campaign.cancelled");
    }

    /** Takes away what can no longer be done to a campaign that has ended, or stands still, meanwhile. */
    public void watch() {
        if (!getCampaign().moving()) {
            PrimeFaces.current().ajax().update("control");
        }
    }

    private void change(Runnable step, String done) {
        try {
            step.run();
            messages.success(done);
            Pages.redirect("/verwaltung/kampagnen/" + id);
        } catch (RuleViolation e) {
            // From here on the page shows how it is now, and offers what can be done with that.
            campaign = null;
            version = null;
            if (e.rule().equals("changed-meanwhile")) {
                messages.error("campaign.changed");
            } else {
                messages.violation(e);
            }
        }
    }

    public CampaignView getCampaign() {
        if (campaign == null) {
            campaign = campaigns.get(id);
        }
        return campaign;
    }

    public CampaignFigures getFigures() {
        if (figures == null) {
            figures = campaigns.figures(id);
        }
        return figures;
    }

    /** The version that is on the screen, and the only one that may be changed from there. */
    public int getVersion() {
        return version == null ? getCampaign().version() : version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public long getId() {
        return id;
    }
}
