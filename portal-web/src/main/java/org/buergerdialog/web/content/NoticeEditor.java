package org.buergerdialog.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.content.Block;
import org.buergerdialog.content.NoticeDraft;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.NoticeVersionView;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.Placeholder;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventView;
import org.buergerdialog.mailing.campaign.CampaignService;
import org.buergerdialog.mailing.preview.TextPreview;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.office.PageNumber;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Writes a notice, block by block, until it is ready to be looked at. */
@Named
@RequestScoped
public class NoticeEditor {

    private static final int EVENTS = 100;

    private static final Map<String, String> FIELDS = Map.of(
            "notice.unknown-district", "districts",
            "notice.ends-before-it-begins", "visibleUntil");

    @Inject
    private NoticeService notices;

    @Inject
    private CampaignService campaigns;

    @Inject
    private Settings settings;

    @Inject
    private EventService events;

    @Inject
    private BlockFields fields;

    @Inject
    private Messages messages;

    /** Whether somebody wants to write on although it was sent. */
    @Inject
    @Param(name = "bearbeiten")
    private String writeOn;

    private final NoticeForm form = new NoticeForm();

    private Long id;

    private NoticeView notice;

    private List<EventView> choices;

    @PostConstruct
    void open() {
        id = PageNumber.orNull();
        if (Faces.isPostback()) {
            sent();
        } else if (id == null) {
            form.add(Block.Kind.TEXT);
        }
    }

    /** Makes the rows the browser has sent: which fields a row has depends on its kind. */
    private void sent() {
        String count = Faces.getRequestParameter("count");
        int rows = count != null && count.matches("\\d{1,2}") ? Integer.parseInt(count) : 0;
        for (int row = 0; row < Math.min(rows, NoticeDraft.MOST_BLOCKS); row++) {
            String kind = Faces.getRequestParameter("block" + row + "kind");
            form.add(Stream.of(Block.Kind.values())
                    .filter(known -> known.name().equals(kind))
                    .findFirst()
                    .orElse(Block.Kind.TEXT));
        }
    }

    /** Fills the form; a notice that has left the house is shown with its delivery instead. */
    public void load() {
        if (id == null) {
            return;
        }
        if (getNotice().sent() && writeOn == null) {
            leave("/versand");
        } else {
            form.fill(getNotice().version(), getNotice().shown().draft());
        }
    }

    public void save() {
        if (stored()) {
            messages.success("content.saved", form.getSubject());
            leave(here());
        }
    }

    /** Keeps what is written and goes on to the page that checks it, shows it once more and sends it. */
    public void check() {
        if (stored()) {
            leave("/versand");
        }
    }

    /** Keeps what is written and adds a block at the end. */
    public void add(Block.Kind kind) {
        form.add(kind);
        arranged(form.getBlocks().size() - 1, () -> form.remove(form.getBlocks().size() - 1));
    }

    public void remove(int number) {
        form.remove(number);
        if (stored()) {
            messages.success("content.block.removed", number + 1);
            leave(here() + "#bausteine");
        }
    }

    public void up(int number) {
        if (number > 0) {
            form.swap(number, number - 1);
            arranged(number - 1, () -> form.swap(number, number - 1));
        }
    }

    public void down(int number) {
        if (number < form.getBlocks().size() - 1) {
            form.swap(number, number + 1);
            arranged(number + 1, () -> form.swap(number, number + 1));
        }
    }

    /** What cannot be saved is shown as it was, so that errors stand at the fields they are about. */
    private void arranged(int number, Runnable back) {
        if (stored()) {
            leave(here() + "#baustein-" + (number + 1));
        } else {
            back.run();
        }
    }

    private boolean stored() {
        return fields.pass(form)
                && messages.attempt(
                        () -> {
                            if (id == null) {
                                id = notices.create(form.draft());
                            } else {
                                notices.update(id, form.getVersion(), form.draft());
                            }
                        },
                        FIELDS);
    }

    private String here() {
        return id != null && getNotice().sent() ? "?bearbeiten=ja" : "";
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

    public List<NoticeVersionView> getVersions() {
        return notices.versions(id);
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

    public List<Block.Kind> getKinds() {
        return List.of(Block.Kind.values());
    }

    public List<Placeholder> getPlaceholders() {
        return List.of(Placeholder.values());
    }

    /** The events a card can show. */
    public List<EventView> getEvents() {
        if (choices == null) {
            choices = events.upcoming(EVENTS);
        }
        return choices;
    }

    /** Events that cards show although they are over or called off: they stay chosen until somebody chooses another. */
    public List<String> getGone() {
        List<String> coming = getEvents().stream().map(EventView::slug).toList();
        return form.getBlocks().stream()
                .filter(row -> row.getKind() == Block.Kind.EVENT
                        && row.getTarget() != null
                        && !coming.contains(row.getTarget()))
                .map(BlockRow::getTarget)
                .distinct()
                .collect(Collectors.toList());
    }

    public boolean isFresh() {
        return id == null;
    }

    public NoticeForm getForm() {
        return form;
    }
}
