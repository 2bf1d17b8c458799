package org.buergerdialog.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import org.buergerdialog.content.Finding;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.mailing.audience.Audience;
import org.buergerdialog.mailing.campaign.CampaignService;
import org.buergerdialog.mailing.campaign.CampaignView;
import org.buergerdialog.mailing.campaign.TextProgress;
import org.buergerdialog.mailing.preview.TextPreview;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.TownTime;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.frame.Texts;
import org.buergerdialog.web.frame.Viewer;
import org.buergerdialog.web.office.PageNumber;

/** Checks, approves and sends a notice after a second look, now or at a time, and leads to the campaign that does it. */
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

    @Inject
    private Texts texts;

    private long id;

    private Integer version;

    private NoticeView notice;

    private List<Finding> findings;

    private Boolean approvable;

    private CampaignView campaign;

    private LocalDateTime startsAt;

    private TextProgress textProgress;

    private List<TextPreview> textPreviews;

    @PostConstruct
    void open() {
        id = PageNumber.required();
    }

    public void submit() {
        act(() -> notices.submit(id, getVersion()), "content.submitted");
    }

    public void giveBack() {
        act(() -> notices.giveBack(id, getVersion()), "content.given-back");
    }

    public void approve() {
        act(() -> notices.approve(id, getVersion()), "content.approved");
    }

    public void send() {
        act(
                () -> messages.success(
                        "content.send.begun", campaigns.send(id, getVersion()).total()),
                this::toCampaign);
    }

    public void schedule() {
        act(
                () -> {
                    campaigns.schedule(id, getVersion(), startsAt);
                    messages.success(
                            "campaign.scheduled", TownTime.moment(TownTime.instant(startsAt), viewer.getLanguage()));
                },
                this::toCampaign);
    }

    private void toCampaign() {
        Pages.redirect("/verwaltung/kampagnen/" + getCampaign().id());
    }

    private void act(Runnable step, String news) {
        act(
                () -> {
                    step.run();
                    messages.success(news);
                },
                () -> Pages.redirect("/verwaltung/inhalte/" + id + "/versand"));
    }

    private void act(Runnable step, Runnable then) {
        try {
            step.run();
            then.run();
        } catch (RuleViolation e) {
            // From here on the page shows what is saved now, and offers to go on with that.
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

    /** What the check says about the newest version, errors first. */
    public List<Finding> getFindings() {
        if (findings == null) {
            findings = notices.check(id);
        }
        return findings;
    }

    /** Says a finding in words. */
    public String words(Finding finding) {
        return texts.format("content.lint." + finding.rule(), finding.details().toArray());
    }

    /** Whether the caller may approve the newest version; if not, somebody else has to. */
    public boolean isApprovable() {
        if (approvable == null) {
            approvable = notices.mayApprove(id);
        }
        return approvable;
    }

    public long getErrors() {
        return getFindings().stream().filter(Finding::error).count();
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
            textPreviews = campaigns.textPreviews(getNotice().plainSubject());
        }
        return textPreviews;
    }

    public Audience getAudience() {
        return campaigns.audience(id);
    }

    public boolean isUnsent() {
        return getNotice().unsent();
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
