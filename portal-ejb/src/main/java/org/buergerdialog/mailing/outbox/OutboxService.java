package org.buergerdialog.mailing.outbox;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.audit.AuditTrail;
import org.buergerdialog.mailing.FailedMessage;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.mailing.campaign.Campaign;
import org.buergerdialog.mailing.campaign.CampaignCounters;
import org.buergerdialog.mailing.campaign.CampaignState;
import org.buergerdialog.mailing.campaign.Reason;
import org.buergerdialog.mailing.template.TemplateUse;
import org.buergerdialog.mailing.template.Templates;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.UtcText;

/**
 * Shows what waits in the outbox and what has failed, and lets that be tried again.
 *
 * <p>Nothing is counted that could be a million: what campaigns have open comes from their counters, everything else is
 * counted up to a limit.
 */
@Stateless
@RolesAllowed({Role.EDITOR, Role.EVENT_MANAGER, Role.ADMIN})
public class OutboxService {

    /** How many rows of one lane are counted; beyond that the page says "more than". */
    private static final int COUNTED = 20_000;

    /** Beyond these lies what campaigns have in their ranges. */
    private static final int LANES = 3;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private AuditTrail trail;

    @Resource
    private SessionContext context;

    @Inject
    private Templates templates;

    @Inject
    private CampaignCounters counters;

    @Inject
    private Clock clock;

    public OutboxView look() {
        List<OutboxView.Line> lines = new ArrayList<>();
        for (int lane = 0; lane < LANES; lane++) {
            lines.addAll(queued(lane));
        }
        List<Campaign> live =
                em.createNamedQuery("Campaign.live", Campaign.class).getResultList();
        live.stream().map(this::line).filter(line -> line.count() > 0).forEach(lines::add);
        return new OutboxView(lines, sending(), reasons("QUEUED"), reasons("FAILED"), oldest(live));
    }

    /** Those of campaigns are left out; in the lane of news alone there are any. */
    private List<OutboxView.Line> queued(int lane) {
        List<?> rows = em.createNativeQuery("select kind, count(*), sum(due_at <= ?2) from (select kind, due_at"
                        + " from message where campaign_id is null and waiting_lane = ?1 limit " + COUNTED
                        + ") waiting group by kind order by 2 desc")
                .setParameter(1, lane)
                .setParameter(2, UtcText.of(clock.instant()))
                .getResultList();
        int all = rows.stream()
                .mapToInt(row -> ((Number) ((Object[]) row)[1]).intValue())
                .sum();
        return rows.stream()
                .map(row -> {
                    Object[] columns = (Object[]) row;
                    return new OutboxView.Line(
                            MessageKind.valueOf((String) columns[0]),
                            null,
                            ((Number) columns[1]).intValue(),
                            ((Number) columns[2]).intValue(),
                            all == COUNTED,
                            false);
                })
                .toList();
    }

    private OutboxView.Line line(Campaign campaign) {
        boolean still = campaign.state() == CampaignState.PAUSED;
        int open = campaign.progress().queued();
        return new OutboxView.Line(MessageKind.NOTICE, campaign.id(), open, still ? 0 : open, false, still);
    }

    private int sending() {
        return number("select count(*) from message where lease is not null and state in ('CLAIMED', 'SENDING')");
    }

    private List<Reason> reasons(String state) {
        List<?> rows = em.createNativeQuery("select error, count(*) from message where error > '' and state = ?1"
                        + " group by error order by 2 desc, 1 limit 50")
                .setParameter(1, state)
                .getResultList();
        return rows.stream().map(Reason::of).toList();
    }

    /** News of a campaign has waited since that began; what stands still waits for somebody, not for its turn. */
    private Instant oldest(List<Campaign> live) {
        Stream<Instant> campaigns = live.stream()
                .filter(campaign -> campaign.state() == CampaignState.RUNNING)
                .map(Campaign::startsAt);
        return Stream.concat(campaigns, Stream.of(0, 1).map(this::oldestInLane))
                .filter(Objects::nonNull)
                .filter(moment -> moment.isBefore(clock.instant()))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private Instant oldestInLane(int lane) {
        Object text = em.createNativeQuery("select cast(min(due_at) as char) from message where waiting_lane = ?1")
                .setParameter(1, lane)
                .getSingleResult();
        return text == null ? null : UtcText.parse((String) text);
    }

    /**
     * Returns messages that were given up, the newest first. Administrators see to whom they were to go, and that is noted.
     *
     * @param reason only those with this reason; null for all
     */
    public List<FailedMessage> failures(String reason, int first, int size) {
        boolean mayKnow = context.isCallerInRole(Role.ADMIN);
        List<Message> found =
                failed(reason).setFirstResult(first).setMaxResults(size).getResultList();
        Set<Long> cancelled = cancelled(found);
        Map<Long, TemplateUse> uses = templates.uses(
                found.stream().flatMap(message -> message.versions().stream()).collect(Collectors.toSet()));
        List<FailedMessage> page = found.stream()
                .map(message -> message.failure(mayKnow, uses, cancelled.contains(message.campaign())))
                .toList();
        if (page.stream().anyMatch(message -> message.recipient() != null)) {
            trail.record("outbox.read", null, "message:" + page.get(0).id(), reason);
        }
        return page;
    }

    private Set<Long> cancelled(List<Message> messages) {
        Set<Long> campaigns = messages.stream()
                .map(Message::campaign)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return campaigns.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createNamedQuery("Campaign.cancelled", Long.class)
                        .setParameter("ids", campaigns)
                        .getResultList());
    }

    private TypedQuery<Message> failed(String reason) {
        return reason == null
                ? em.createNamedQuery("Message.failed", Message.class)
                : em.createNamedQuery("Message.failedFor", Message.class).setParameter("reason", reason);
    }

    public int countFailures(String reason) {
        return reason == null
                ? number("select count(*) from message where error is not null and state = 'FAILED'")
                : ((Number) em.createNativeQuery("select count(*) from message where error = ?1 and state = 'FAILED'")
                                .setParameter(1, reason)
                                .getSingleResult())
                        .intValue();
    }

    /**
     * Tries a message again that was given up; a campaign that had finished runs again until that is decided.
     *
     * @throws RuleViolation {@code message.not-failed} if it is on its way already, {@code message.cancelled} if its
     *     campaign was cancelled
     * @throws NotFound {@code message} if there is none with this number
     */
    public void retry(long id) {
        Message message = NotFound.unless(em.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE), "message");
        message.tryAgain(clock.instant());
        if (message.campaign() != null) {
            if (cancelled(message.campaign())) {
                throw new RuleViolation("message.cancelled");
            }
            em.flush();
            counters.revive(message.campaign(), 1);
        }
        trail.record("outbox.retried", message.citizen(), "message:" + id, null);
    }

    /**
     * Tries everything again that was given up for this reason, and returns how many messages that are; those of cancelled
     * campaigns stay.
     */
    public int retryAll(@NotNull String reason) {
        int all = 0;
        for (Long campaign : lockFailed(reason)) {
            if (campaign == null) {
                all += retry(reason, null);
            } else if (!cancelled(campaign)) {
                int again = retry(reason, campaign);
                counters.revive(campaign, again);
                all += again;
            }
        }
        trail.record("outbox.retried", null, "messages:" + all, reason);
        return all;
    }

    /**
     * Locks the messages that were given up for this reason, before any campaign is: that is the order in which workers come,
     * too. Returns what they belong to; null stands for those of no campaign.
     */
    private List<Long> lockFailed(String reason) {
        List<?> rows = em.createNativeQuery(
                        "select campaign_id, count(*) from message where error = ?1 and state = 'FAILED'"
                                + " group by campaign_id order by campaign_id for update")
                .setParameter(1, reason)
                .getResultList();
        return rows.stream()
                .map(row -> ((Object[]) row)[0] instanceof Number campaign ? campaign.longValue() : null)
                .toList();
    }

    /** Whoever wants to cancel the campaign waits from now on, so that the answer is good until the end. */
    private boolean cancelled(long campaign) {
        return em.find(Campaign.class, campaign, LockModeType.PESSIMISTIC_WRITE).state() == CampaignState.CANCELLED;
    }

    private int retry(String reason, Long campaign) {
        Query update = em.createNativeQuery("update message set state = 'QUEUED', due_at = ?2, attempts = 0,"
                        + " first_attempt_at = null, bounced_at = null, error = null, lane = least(lane, 2)"
                        + " where error = ?1 and state = 'FAILED' and campaign_id"
                        + (campaign == null ? " is null" : " = ?3"))
                .setParameter(1, reason)
                .setParameter(2, UtcText.of(clock.instant()));
        return (campaign == null ? update : update.setParameter(3, campaign)).executeUpdate();
    }

    private int number(String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).intValue();
    }
}
