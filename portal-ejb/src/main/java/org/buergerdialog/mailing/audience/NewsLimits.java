package org.buergerdialog.mailing.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.shared.QuietHours;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TextFile;
import org.buergerdialog.shared.TownTime;
import org.buergerdialog.shared.UtcText;

/** When news may leave, and how much of it a resident gets in a day. */
@ApplicationScoped
public class NewsLimits {

    private static final String BEFORE = TextFile.statement(NewsLimits.class, "news-before.sql");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Returns the moment itself, or the end of the quiet hours in which it lies; letters make no noise. */
    public Instant next(Channel channel, Instant moment) {
        return hours(channel).next(moment);
    }

    private QuietHours hours(Channel channel) {
        return switch (channel) {
            case EMAIL -> settings.quietHours();
            case SMS -> settings.quietHoursOfTextMessages();
            case LETTER -> QuietHours.NONE;
        };
    }

    /** Says whether there is a limit at all; where there is none nothing is counted. */
    boolean limited() {
        return perDay() > 0;
    }

    int perDay() {
        return settings.newsPerDay();
    }

    /**
     * Says whether the reader has as much news today as the town allows, not counting what was queued after the message:
     * of several that are due, those queued first leave, on whatever node.
     */
    public boolean reachedBefore(Message message) {
        if (!limited()) {
            return false;
        }
        Number before = (Number) em.createNativeQuery(BEFORE)
                .setParameter(1, message.citizen())
                .setParameter(2, message.id())
                .setParameter(3, UtcText.of(TownTime.beginning(TownTime.today(clock))))
                .setParameter(4, UtcText.of(clock.instant()))
                .getSingleResult();
        return before.intValue() >= perDay();
    }

    /** Lets a notice wait for the next digest of its reader instead. */
    public void keepForDigest(Message message) {
        em.createNativeQuery("insert ignore into digest_item (citizen_id, notice_id, queued_at) values (?1, ?2, ?3)")
                .setParameter(1, message.citizen())
                .setParameter(2, message.object())
                .setParameter(3, UtcText.of(clock.instant()))
                .executeUpdate();
    }
}
