package org.buergerdialog.mailing.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.buergerdialog.content.AudienceGaps;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.Placeholder;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.interest.Frequency;
import org.buergerdialog.mailing.Lane;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.shared.TextFile;
import org.buergerdialog.shared.TownTime;
import org.buergerdialog.shared.UtcText;

/** Finds the readers of news and queues their messages, all of them in one statement. */
@ApplicationScoped
public class Crowd implements AudienceGaps {

    private static final String WAYS = TextFile.statement(Crowd.class, "audience.sql");

    private static final String FIRST_WAY = TextFile.statement(Crowd.class, "first-way.sql");
    private static final String AUDIENCE_AGAIN = TextFile.statement(Crowd.class, "audience-again.sql");
    private static final String NEWS_TODAY = TextFile.statement(Crowd.class, "news-today.sql");
    private static final String DIGEST_DUE = TextFile.statement(Crowd.class, "digest-due.sql");
    private static final String DIGEST_UNWANTED = TextFile.statement(Crowd.class, "digest-unwanted.sql");

    /** Letters wait for the staff, everything else for the dispatcher. */
    private static final String FIRST_STATE = "if(channel = 'LETTER', 'TO_PRINT', 'QUEUED')";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NewsLimits limits;

    @Inject
    private Clock clock;

    /** Counts who would get a notice, and how, if it were sent now. */
    public Audience count(NoticeView notice) {
        List<?> rows = audience(
                        "select channel, frequency = 'IMMEDIATE', count(*) from (" + audience(notice)
                                + ") audience group by 1, 2",
                        notice)
                .getResultList();
        Map<Channel, Integer> atOnce = new EnumMap<>(Channel.class);
        int digests = 0;
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            int count = ((Number) columns[2]).intValue();
            if (((Number) columns[1]).intValue() == 1) {
                atOnce.put(Channel.valueOf((String) columns[0]), count);
            } else {
                digests += count;
            }
        }
        return new Audience(
                atOnce.getOrDefault(Channel.EMAIL, 0),
                atOnce.getOrDefault(Channel.SMS, 0),
                atOnce.getOrDefault(Channel.LETTER, 0),
                digests);
    }

    /** Counts those of the readers who have no value for a placeholder. */
    @Override
    public int without(NoticeView notice, Placeholder placeholder) {
        String column =
                switch (placeholder) {
                    case GIVEN_NAME -> "c.given_name";
                    case FAMILY_NAME -> "c.family_name";
                    case DISTRICT -> "c.district";
                    case SALUTATION, TOWN -> null;
                };
        if (column == null) {
            return 0;
        }
        Object count = audience(
                        "select count(*) from (" + audience(notice)
                                + ") audience join citizen c on c.id = audience.citizen_id" + " where " + column
                                + " is null",
                        notice)
                .getSingleResult();
        return ((Number) count).intValue();
    }

    /**
     * Asks once more about messages that are about to leave.
     *
     * @return for each that may, the topics through which its reader gets it
     */
    public Map<Long, Set<Long>> stillWanted(List<Long> messages) {
        List<?> rows = em.createNativeQuery(AUDIENCE_AGAIN)
                .setParameter(1, messages.toString())
                .setParameter(2, now())
                .setParameter(3, today())
                .getResultList();
        Map<Long, Set<Long>> through = new HashMap<>();
        Set<Long> open = new HashSet<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            long message = number(columns[0]);
            through.computeIfAbsent(message, any -> new TreeSet<>()).add(number(columns[1]));
            if (number(columns[2]) == 1) {
                open.add(message);
            }
        }
        through.keySet().retainAll(open);
        return through;
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    /** Queues a message for everybody who wants to know at once and has not had enough news today; returns how many. */
    public int queueNotice(NoticeView notice, long campaign) {
        Query insert = audience(
                        "insert into message (kind, channel, citizen_id, object_id, basis, state, queued_at, due_at,"
                                + " campaign_id, lane) select 'NOTICE', channel, citizen_id, ?5, concat('"
                                + Message.CONSENT_BASIS + "', purpose), " + FIRST_STATE + ", ?3,"
                                + " case channel when 'EMAIL' then ?8 when 'SMS' then ?9 else ?3 end, ?10, "
                                + Lane.CAMPAIGN.ordinal() + " from ("
                                + audience(notice) + ") audience where frequency = 'IMMEDIATE'"
                                + (limits.limited() ? " and " + NEWS_TODAY + " < ?11" : ""),
                        notice)
                .setParameter(5, notice.id())
                .setParameter(8, soonest(Channel.EMAIL))
                .setParameter(9, soonest(Channel.SMS))
                .setParameter(10, campaign);
        return limited(insert).executeUpdate();
    }

    /** Lets the notice wait for the next digest of everybody else. */
    public int keepForDigests(NoticeView notice) {
        return keep(notice, "frequency <> 'IMMEDIATE'").executeUpdate();
    }

    /** Does the same for those who want to know at once and have had enough news today; to be called before queueing. */
    public int keepForDigestsAboveLimit(NoticeView notice) {
        return limits.limited()
                ? limited(keep(notice, "frequency = 'IMMEDIATE' and " + NEWS_TODAY + " >= ?11"))
                        .executeUpdate()
                : 0;
    }

    private Query keep(NoticeView notice, String who) {
        return audience(
                        "insert ignore into digest_item (citizen_id, notice_id, queued_at) select citizen_id, ?5, ?3 from ("
                                + audience(notice) + ") audience where " + who,
                        notice)
                .setParameter(5, notice.id());
    }

    private Query limited(Query query) {
        return limits.limited()
                ? query.setParameter(6, UtcText.of(TownTime.beginning(TownTime.today(clock))))
                        .setParameter(
                                7,
                                UtcText.of(
                                        TownTime.beginning(TownTime.today(clock).plusDays(1))))
                        .setParameter(11, limits.perDay())
                : query;
    }

    private String soonest(Channel channel) {
        return UtcText.of(limits.next(channel, clock.instant()));
    }

    /** Returns the statement that finds each reader once: picking one of several ways costs time where there is only one. */
    private static String audience(NoticeView notice) {
        String topics = notice.topics().stream().map(String::valueOf).collect(Collectors.joining(","));
        String ways = WAYS.replace("{topics}", topics);
        return notice.topics().size() == 1 ? ways : FIRST_WAY.replace("{ways}", ways);
    }

    private Query audience(String statement, NoticeView notice) {
        return em.createNativeQuery(statement)
                .setParameter(2, String.join(",", notice.districts()))
                .setParameter(3, now())
                .setParameter(4, today());
    }

    /** Forgets news that waits for a digest and that its reader no longer wants. */
    public void dropUnwanted() {
        em.createNativeQuery(DIGEST_UNWANTED).setParameter(1, now()).executeUpdate();
    }

    /** Queues one digest per resident and channel and puts into it what waits. */
    public void queueDigests(long run, Frequency frequency) {
        digest(
                        "insert into message (kind, channel, citizen_id, object_id, basis, state, queued_at, due_at,"
                                + " lane) select 'DIGEST', channel, citizen_id, ?5, concat('" + Message.CONSENT_BASIS
                                + "', purpose), " + FIRST_STATE
                                + ", ?3, case channel when 'EMAIL' then ?6 when 'SMS' then ?7 else ?3 end, "
                                + Lane.NEWS.ordinal()
                                + " from (select distinct citizen_id, channel, purpose from ("
                                + DIGEST_DUE + ") due) due",
                        run,
                        frequency)
                .setParameter(6, soonest(Channel.EMAIL))
                .setParameter(7, soonest(Channel.SMS))
                .executeUpdate();
        digest(
                        "update digest_item d join (" + DIGEST_DUE + ") due on due.citizen_id = d.citizen_id"
                                + " and due.notice_id = d.notice_id join message m on m.kind = 'DIGEST'"
                                + " and m.object_id = ?5 and m.citizen_id = d.citizen_id and m.channel = due.channel"
                                + " set d.message_id = m.id",
                        run,
                        frequency)
                .executeUpdate();
    }

    /** What began to come at once after it was queued for a digest goes with the weekly one. */
    private Query digest(String statement, long run, Frequency frequency) {
        Frequency also = frequency == Frequency.WEEKLY ? Frequency.IMMEDIATE : frequency;
        return em.createNativeQuery(statement)
                .setParameter(1, frequency.name())
                .setParameter(2, also.name())
                .setParameter(3, now())
                .setParameter(4, today())
                .setParameter(5, run);
    }

    /** Queues a message for everybody who has a seat, an offer, or waits; what is queued and not written yet is not queued twice. */
    public void queueToRegistered(MessageKind kind, long event) {
        queue(kind, event, "r.state in ('CONFIRMED', 'OFFERED', 'WAITING')");
    }

    /** Queues a message for everybody who has a seat. */
    public void queueToSeated(MessageKind kind, long event) {
        queue(kind, event, "r.state = 'CONFIRMED'");
    }

    /** Thanks those who came; where nobody stood at the door, everybody who had a seat. */
    public void queueThanks(long event) {
        queue(
                MessageKind.THANKS,
                event,
                "r.state = 'CONFIRMED' and (exists (select 1 from check_in k where k.registration_id = r.id)"
                        + " or not exists (select 1 from check_in k join registration o on o.id = k.registration_id"
                        + " where o.event_id = r.event_id))");
    }

    private void queue(MessageKind kind, long event, String who) {
        em.createNativeQuery(
                        "insert into message (kind, channel, citizen_id, object_id, basis, state, queued_at, due_at, lane)"
                                + " select ?1, 'EMAIL', r.citizen_id, r.id, concat('registration:', r.id), 'QUEUED', ?2, ?2, ?4"
                                + " from registration r where r.event_id = ?3 and " + who
                                + " and not exists (select 1 from message m where m.kind = ?1 and m.object_id = r.id"
                                + " and m.state = 'QUEUED' and m.message_id is null)")
                .setParameter(1, kind.name())
                .setParameter(2, now())
                .setParameter(3, event)
                .setParameter(4, kind.lane().ordinal())
                .executeUpdate();
    }

    private String now() {
        return UtcText.of(clock.instant());
    }

    private String today() {
        return TownTime.today(clock).toString();
    }
}
