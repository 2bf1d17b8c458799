package org.buergerdialog.event;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.TownTime;
import org.buergerdialog.shared.UtcText;

/** What becomes due with events, one thing in one transaction; two nodes may do it at once. */
@Stateless
@PermitAll
public class EventJobs {

    private static final int AT_ONCE = 100;

    /** Thanks go out the morning after, not in the night. */
    private static final int HOUR_OF_THANKS = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /** Returns the numbers of registrations whose offer has run out. */
    public List<Long> lapsedOffers() {
        return em.createNamedQuery("Registration.lapsedOffers", Long.class)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Sends the next reminder that is due; false if there is none. One that is due after the start is dropped. */
    public boolean remind() {
        List<?> due = em.createNativeQuery(
                        "select r.event_id, r.days, r.hours, e.state = 'PUBLISHED' and e.starts_at > ?2"
                                + " from event_reminder r join event e on e.id = r.event_id"
                                + " where r.sent_at is null and r.due_at <= ?1 and e.state <> 'DRAFT'"
                                + " order by r.due_at limit 1")
                .setParameter(1, UtcText.of(clock.instant()))
                .setParameter(2, TownTime.now(clock).toString())
                .getResultList();
        if (due.isEmpty()) {
            return false;
        }
        Object[] row = (Object[]) due.get(0);
        int mine = em.createNativeQuery("update event_reminder set sent_at = ?1"
                        + " where event_id = ?2 and days = ?3 and hours = ?4 and sent_at is null")
                .setParameter(1, UtcText.of(clock.instant()))
                .setParameter(2, row[0])
                .setParameter(3, row[1])
                .setParameter(4, row[2])
                .executeUpdate();
        if (mine == 1 && ((Number) row[3]).intValue() == 1) {
            facts.publish(new ReminderDue(((Number) row[0]).longValue()));
        }
        return true;
    }

    /** Thanks for the next event that was over yesterday; false if there is none. */
    public boolean thank() {
        LocalDateTime now = TownTime.now(clock);
        LocalDateTime over = now.getHour() < HOUR_OF_THANKS
                ? now.toLocalDate().minusDays(1).atStartOfDay()
                : now.toLocalDate().atStartOfDay();
        List<?> due = em.createNativeQuery("select id from event where state = 'PUBLISHED' and thanks"
                        + " and thanked_at is null and ends_at < ?1 and ends_at > ?2 order by ends_at limit 1")
                .setParameter(1, over.toString())
                .setParameter(2, over.minusDays(7).toString())
                .getResultList();
        if (due.isEmpty()) {
            return false;
        }
        long event = ((Number) due.get(0)).longValue();
        int mine = em.createNativeQuery("update event set thanked_at = ?1 where id = ?2 and thanked_at is null")
                .setParameter(1, UtcText.of(clock.instant()))
                .setParameter(2, event)
                .executeUpdate();
        if (mine == 1) {
            facts.publish(new ThanksDue(event));
        }
        return true;
    }
}
