package org.buergerdialog.mailing.link;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buergerdialog.citizen.FactsForgotten;
import org.buergerdialog.mailing.LinkFollowed;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.TextFile;
import org.buergerdialog.shared.UtcText;

/** Tells clicks of people from those of programs, counts both, and forgets whose they were when their time is over. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Settlement {

    /** How long a click waits for what else happens; longer than the two seconds in which programs open all links. */
    static final Duration PENDING = Duration.ofSeconds(5);

    /** How long a counted click is still looked at by those that come after it. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final int BATCH = 5000;
    private static final int READERS = 500;

    private static final String READERS_DUE = TextFile.statement(Settlement.class, "clicks-readers.sql");
    private static final String PROGRAMS = TextFile.statement(Settlement.class, "clicks-of-programs.sql");
    private static final String UNNAMED = TextFile.statement(Settlement.class, "clicks-unnamed.sql");
    private static final String COUNTED = TextFile.statement(Settlement.class, "clicks-counted.sql");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Facts facts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Settles clicks that have waited long enough; returns whether there may be more. */
    public boolean settle() {
        Instant now = clock.instant();
        String due = UtcText.of(now.minus(PENDING));
        // In the order in which whoever withdraws goes: the resident first, then the clicks.
        em.createNativeQuery(READERS_DUE).setParameter(1, due).getResultList();
        String run = UUID.randomUUID().toString();
        int claimed = em.createNativeQuery("update link_click set settled_by = ?1 where settled_by is null"
                        + " and clicked_at < ?2 order by clicked_at, id limit " + BATCH)
                .setParameter(1, run)
                .setParameter(2, due)
                .executeUpdate();
        if (claimed > 0) {
            em.createNativeQuery(PROGRAMS).setParameter(1, run).executeUpdate();
            em.createNativeQuery(UNNAMED)
                    .setParameter(1, run)
                    .setParameter(2, UtcText.of(now))
                    .executeUpdate();
            em.createNativeQuery(COUNTED).setParameter(1, run).executeUpdate();
            note(run);
        }
        em.createNativeQuery("delete from link_click where settled_by is not null and clicked_at < ?1")
                .setParameter(1, UtcText.of(now.minus(REMEMBERED)))
                .executeUpdate();
        return claimed == BATCH;
    }

    private void note(String run) {
        List<?> followed = em.createNativeQuery(
                        "select citizen_id, link_id from link_click where settled_by = ?1 and citizen_id is not null")
                .setParameter(1, run)
                .getResultList();
        if (followed.isEmpty()) {
            return;
        }
        em.createNativeQuery("insert into link_followed (citizen_id, message_id, link_id, followed_at)"
                        + " select citizen_id, message_id, link_id, clicked_at from link_click"
                        + " where settled_by = ?1 and citizen_id is not null")
                .setParameter(1, run)
                .executeUpdate();
        em.createNativeQuery("update link_click set citizen_id = null, message_id = null where settled_by = ?1")
                .setParameter(1, run)
                .executeUpdate();
        for (Object row : followed) {
            Object[] columns = (Object[]) row;
            facts.publish(new LinkFollowed(((Number) columns[0]).longValue(), ((Number) columns[1]).intValue()));
        }
    }

    /** Forgets who opened and followed what so long ago that nobody needs it; returns whether there may be more. */
    public boolean forget() {
        Instant end = clock.instant().minus(Duration.ofDays(settings.reactionDays()));
        em.createNativeQuery("delete from message_opened where opened_at < ?1 limit " + BATCH)
                .setParameter(1, UtcText.of(end))
                .executeUpdate();
        List<?> readers = em.createNativeQuery(
                        "select distinct citizen_id from link_followed where followed_at < ?1 limit " + READERS)
                .setParameter(1, UtcText.of(end))
                .getResultList();
        for (Object reader : readers) {
            long citizen = ((Number) reader).longValue();
            em.createNativeQuery("delete from link_followed where citizen_id = ?1 and followed_at < ?2")
                    .setParameter(1, citizen)
                    .setParameter(2, UtcText.of(end))
                    .executeUpdate();
            // The timeline learned of it a little later than it happened.
            facts.publish(new FactsForgotten(citizen, ReactionKeeper.WORDS, end.plus(REMEMBERED)));
        }
        return readers.size() == READERS;
    }
}
