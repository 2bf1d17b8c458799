package org.buergerdialog.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.mailing.Audience;
import org.buergerdialog.mailing.CampaignService;
import org.buergerdialog.mailing.CampaignView;
import org.buergerdialog.mailing.TextPreview;
import org.buergerdialog.mailing.TextProgress;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.TownTime;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.frame.Viewer;
import org.buergerdialog.web.office.PageNumber;

/** Sends a notice after a second look, now or at a time, and leads to the campaign that does it. */
@Named
@RequestScoped
public class NoticeSending {

    @Inject
    private NoticeService notices;

    @Inject
    private CampaignService campaigns;

    @Inject
    private Messages messages;

    @Inject
    private Viewer viewer;

    private long id;

    private Integer version;

    private NoticeView notice;

    private CampaignView campaign;

    private LocalDateTime startsAt;

    private TextProgress textProgress;

    private List<TextPreview> textPreviews;

    @PostConstruct
    void open() {
        id = PageNumber.required();
    }

    public void send() {
        change(() -> messages.success(
                "content.send.begun", campaigns.send(id, getVersion()).total()));
    }

    public void schedule() {
        change(() -> {
            campaigns.schedule(id, getVersion(), startsAt);
            messages.success("campaign.scheduled", TownTime.moment(TownTime.instant(startsAt), viewer.getLanguage()));
        });
    }

    private void change(Runnable step) {
        try {
            step.run();
            Pages.redirect("/verwaltung/kampagnen/" + getCampaign().id());
        } catch (RuleViolation e) {
            // From here on the page shows what is saved now, and offers to send that.
            notice = null;
            version = null;
            if (e.rule().equals("changed-meanwhile")) {
                messages.error("content.send.changed");
            } else if (e.rule().startsWith("campaign.")) {
                messages.violation(e, "startsAt");
            } else {
                messages.violation(e);
            }
        }
    }

    public NoticeView getNotice() {
        if (notice == null) {
            notice = notices.get(id);
        }
        return notice;
    }

    /** The campaign that sends the notice or has sent it; null if there is none. */
    public CampaignView getCampaign() {
        if (campaign == null) {
            campaign = campaigns.ofNotice(id).orElse(null);
        }
        return campaign;
    }

    /** How many of its text messages have arrived. */
    public TextProgress getTextProgress() {
        if (textProgress == null) {
            textProgress = campaigns.textProgress(id);
        }
        return textProgress;
    }

    public List<TextPreview> getTextPreviews() {
        if (textPreviews == null) {
            textPreviews = campaigns.textPreviews(getNotice().subject());
        }
        return textPreviews;
    }

    public Audience getAudience() {
        return campaigns.audience(id);
    }

    public boolean isDraft() {
        return getNotice().draft();
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    /** The version that is on the screen, and the only one that may be sent from there. */
    public int getVersion() {
        return version == null ? getNotice().version() : version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public long getId() {
        return id;
    }
}
