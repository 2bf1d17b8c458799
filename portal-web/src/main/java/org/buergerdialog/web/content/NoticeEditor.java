package org.buergerdialog.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.mailing.CampaignService;
import org.buergerdialog.mailing.TextPreview;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.office.PageNumber;

/** Writes a notice until it is ready to be sent. */
@Named
@RequestScoped
public class NoticeEditor {

    @Inject
    private NoticeService notices;

    @Inject
    private CampaignService campaigns;

    @Inject
    private Settings settings;

    @Inject
    private Messages messages;

    private final NoticeForm form = new NoticeForm();

    private Long id;

    private NoticeView notice;

    @PostConstruct
    void open() {
        id = PageNumber.orNull();
    }

    /** Fills the form; a notice that has left the house is shown with its delivery instead. */
    public void load() {
        if (id == null) {
            return;
        }
        if (!getNotice().draft()) {
            leave("/versand");
        } else {
            form.fill(getNotice());
        }
    }

    public void save() {
        if (stored()) {
            messages.success("content.saved", form.getSubject());
            leave("");
        }
    }

    /** Keeps what is written and goes on to the page that shows it once more and sends it. */
    public void check() {
        if (stored()) {
            leave("/versand");
        }
    }

    private boolean stored() {
        String missing = form.getSubjectEn() == null ? "subjectEn" : "textEn";
        return messages.attempt(
                () -> {
                    if (id == null) {
                        id = notices.create(form.draft());
                    } else {
                        notices.update(id, form.getVersion(), form.draft());
                    }
                },
                Map.of("notice.english-incomplete", missing, "notice.unknown-district", "district"));
    }

    private void leave(String page) {
        Pages.redirect("/verwaltung/inhalte/" + id + page);
    }

    public NoticeView getNotice() {
        if (notice == null && id != null) {
            notice = notices.get(id);
        }
        return notice;
    }

    /** How many residents the saved notice would reach. */
    public int getAudience() {
        return campaigns.audience(id).total();
    }

    public boolean isTextMessagesOffered() {
        return settings.offersTextMessages();
    }

    /** What stands in the fields as text messages. */
    public List<TextPreview> getTextPreviews() {
        return form.getSubject() == null
                ? List.of()
                : campaigns.textPreviews(new Bilingual(form.getSubject(), form.getSubjectEn()));
    }

    public boolean isFresh() {
        return id == null;
    }

    public NoticeForm getForm() {
        return form;
    }
}
