package org.buergerdialog.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventView;
import org.buergerdialog.mailing.campaign.CampaignService;
import org.buergerdialog.shared.Role;

/** What the signed-in member of staff wants to know in the morning. */
@Named
@RequestScoped
public class OfficeHome {

    private static final int LINES = 6;

    /** A notice and, once it is sent, how many messages of it have been delivered. */
    public record NoticeLine(NoticeView notice, int delivered) {}

    @Inject
    private OfficeNavigation navigation;

    @Inject
    private EventService events;

    @Inject
    private NoticeService notices;

    @Inject
    private CampaignService campaigns;

    @Inject
    private Clock clock;

    private List<EventView> next;

    private List<NoticeLine> latest;

    public List<EventView> getEvents() {
        if (next == null) {
            next = events.upcoming(LINES);
        }
        return next;
    }

    public List<NoticeLine> getNotices() {
        if (latest == null) {
            latest = notices.page(0, LINES).stream().map(this::line).toList();
        }
        return latest;
    }

    private NoticeLine line(NoticeView notice) {
        return new NoticeLine(
                notice, notice.sent() ? campaigns.progress(notice.id()).sent() : 0);
    }

    public Instant getToday() {
        return clock.instant();
    }

    public boolean isForEvents() {
        return navigation.may(Role.EVENT_MANAGER);
    }

    public boolean isForNotices() {
        return navigation.may(Role.EDITOR);
    }
}
