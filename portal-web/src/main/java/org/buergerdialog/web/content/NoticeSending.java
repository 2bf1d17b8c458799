package org.buergerdialog.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.mailing.CampaignProgress;
import org.buergerdialog.mailing.CampaignService;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.office.PageNumber;
import org.primefaces.PrimeFaces;

/** Sends a notice after a second look and shows how far it has come. */
@Named
@RequestScoped
public class NoticeSending {

    @Inject
    private NoticeService notices;

    @Inject
    private CampaignService campaigns;

    @Inject
    private Messages messages;

    private long id;

    private NoticeView notice;

    private CampaignProgress progress;

    @PostConstruct
    void open() {
        id = PageNumber.required();
    }

    public void send() {
        int[] recipients = new int[1];
        if (messages.attempt(() -> recipients[0] = campaigns.send(id))) {
            messages.success("content.send.begun", recipients[0]);
        }
        Pages.redirect("/verwaltung/inhalte/" + id + "/versand");
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

    public CampaignProgress getProgress() {
        if (progress == null) {
            progress = campaigns.progress(id);
        }
        return progress;
    }

    public int getAudience() {
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

    public long getId() {
        return id;
    }
}
