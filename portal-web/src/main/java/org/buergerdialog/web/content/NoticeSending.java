package org.buergerdialog.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.buergerdialog.content.Finding;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.mailing.Audience;
import org.buergerdialog.mailing.CampaignProgress;
import org.buergerdialog.mailing.CampaignService;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.frame.Texts;
import org.buergerdialog.web.office.PageNumber;
import org.primefaces.PrimeFaces;

/** Checks, approves and sends a notice after a second look, and shows how far it has come. */
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
    private Texts texts;

    private long id;

    private Integer version;

    private NoticeView notice;

    private List<Finding> findings;

    private CampaignProgress progress;

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
        act(() -> messages.success(
                "content.send.begun", campaigns.send(id, getVersion()).total()));
    }

    private void act(Runnable step, String news) {
        act(() -> {
            step.run();
            messages.success(news);
        });
    }

    private void act(Runnable step) {
        try {
            step.run();
            Pages.redirect("/verwaltung/inhalte/" + id + "/versand");
        } catch (RuleViolation e) {
            // From here on the page shows what is saved now, and offers to go on with that.
            notice = null;
            version = null;
            if (e.rule().equals("changed-meanwhile")) {
                messages.error("content.send.changed");
            } else {
                messages.violation(e);
            }
        }
    }

    /** Tells the page whether it is worth asking again. */
    public void watch() {
        PrimeFaces.current().ajax().addCallbackParam("running", isRunning());
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

    public long getErrors() {
        return getFindings().stream().filter(Finding::error).count();
    }

    public CampaignProgress getProgress() {
        if (progress == null) {
            progress = campaigns.progress(id);
        }
        return progress;
    }

    public Audience getAudience() {
        return campaigns.audience(id);
    }

    public boolean isSent() {
        return getNotice().sent();
    }

    public boolean isRunning() {
        return !getProgress().finished();
    }

    /** How many messages need no more work, whatever became of them. */
    public int getDone() {
        return getProgress().total() - getProgress().queued();
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
