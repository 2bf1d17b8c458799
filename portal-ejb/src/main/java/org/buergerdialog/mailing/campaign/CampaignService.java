package org.buergerdialog.mailing.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.buergerdialog.audit.AuditTrail;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.mailing.audience.Audience;
import org.buergerdialog.mailing.audience.Crowd;
import org.buergerdialog.mailing.preview.TextPreview;
import org.buergerdialog.mailing.sms.gateway.ShortText;
import org.buergerdialog.mailing.writer.NoticeWriter;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.Stale;
import org.buergerdialog.shared.TextFile;

/**
 * Sends notices to everybody who follows their topic and has consented, by the way and as often as each wants: at once or
 * at a time, and as long as nobody stops it.
 */
@Stateless
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class CampaignService {

    private static final String TEXT_PROGRESS = TextFile.statement(CampaignService.class, "text-progress.sql");

    /** Stands for the number of a message that is not there yet. */
    private static final String LONG_NUMBER = "1234567";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private NoticeService notices;

    @EJB
    private AuditTrail trail;

    @Inject
    private NoticeWriter writer;

    @Inject
    private Crowd crowd;

    @Inject
    private CampaignStart start;

    @Inject
    private Clock clock;

    @Inject
    private Settings settings;

    /** Counts the residents who would get the notice now. */
    public Audience audience(long notice) {
        return crowd.count(notices.get(notice));
    }

    /**
     * Queues the notice for all its readers and returns how many there are.
     *
     * @param version the version of the notice that was read before
     * @throws RuleViolation {@code notice.sent}, {@code notice.scheduled} or {@code changed-meanwhile} if somebody was
     *     faster
     */
    public Audience send(long notice, int version) {
        NoticeView sent = notices.send(notice, version);
        return start.queue(begin(notice, clock.instant(), "campaign.started"), sent);
    }

    /**
     * Lets the notice be sent at a time of the town, to those who will be its readers then, and returns the campaign's
     * number. Where the clocks show the time twice, the first one counts.
     *
     * @param version the version of the notice that was read before
     * @throws RuleViolation {@code campaign.past}, {@code campaign.too-far} (a year), {@code campaign.no-such-time} where
     *     the clocks leave it out; {@code notice.sent}, {@code notice.scheduled} or {@code changed-meanwhile} if somebody
     *     was faster
     */
    public long schedule(long notice, int version, @NotNull LocalDateTime at) {
        Instant startsAt = CampaignTime.of(at, clock.instant());
        notices.schedule(notice, version);
        return begin(notice, startsAt, "campaign.scheduled").id();
    }

    private Campaign begin(long notice, Instant startsAt, String action) {
        Campaign campaign = new Campaign(notice, startsAt, clock.instant());
        em.persist(campaign);
        em.flush();
        record(action, campaign);
        return campaign;
    }

    /**
     * Lets nothing more leave until {@link #resume}; does nothing if it stands still already.
     *
     * @param version the version that was on the screen
     * @throws RuleViolation {@code changed-meanwhile}, or {@code campaign.over} if it is
     */
    public void pause(long id, int version) {
        change(id, version, CampaignState.PAUSED, "campaign.paused", Campaign::pause);
    }

    /**
     * Goes on where it stood; does nothing if it runs.
     *
     * @param version the version that was on the screen
     * @throws RuleViolation {@code changed-meanwhile}, or {@code campaign.over} if it is
     */
    public void resume(long id, int version) {
        change(id, version, CampaignState.RUNNING, "campaign.resumed", Campaign::resume);
    }

    /**
     * Ends it for good: what has left stays, the rest is not sent. A notice of which nothing has left can be changed and
     * sent again. Does nothing if it is cancelled already.
     *
     * @param version the version that was on the screen
     * @throws RuleViolation {@code changed-meanwhile}, or {@code campaign.over} if it is
     */
    public void cancel(long id, int version) {
        change(id, version, CampaignState.CANCELLED, "campaign.cancelled", campaign -> {
            if (campaign.state() == CampaignState.SCHEDULED) {
                notices.takeBack(campaign.notice());
            }
            campaign.cancel(clock.instant());
        });
    }

    /** A second window that asks for what is so already is content; for anything else it has to look again. */
    private void change(long id, int version, CampaignState target, String action, Consumer<Campaign> step) {
        Campaign campaign = find(id, LockModeType.PESSIMISTIC_WRITE);
        if (campaign.state() == target) {
            return;
        }
        Stale.refuse(version, campaign.version());
        step.accept(campaign);
        record(action, campaign);
    }

    private void record(String action, Campaign campaign) {
        trail.record(action, null, "campaign:" + campaign.id(), null);
    }

    /** Returns the campaigns, those that begin last first. */
    public List<CampaignView> page(int first, int size) {
        return em.createNamedQuery("Campaign.page", Campaign.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(this::view)
                .toList();
    }

    public int count() {
        return em.createNamedQuery("Campaign.count", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** @throws NotFound {@code campaign} if there is none with this number */
    public CampaignView get(long id) {
        return view(find(id, LockModeType.NONE));
    }

    /** Returns the latest campaign of a notice. */
    public Optional<CampaignView> ofNotice(long notice) {
        return campaigns(notice).stream().findFirst().map(this::view);
    }

    /**
     * Says what readers by text message would get of a notice with this subject, once per language; empty where the town
     * sends none.
     */
    public List<TextPreview> textPreviews(@NotNull Bilingual subject) {
        return settings.offersTextMessages()
                ? Stream.of(Language.values())
                        .filter(language -> subject.languageFor(language) == language)
                        .map(language -> preview(subject.in(language), language))
                        .toList()
                : List.of();
    }

    private TextPreview preview(String subject, Language language) {
        String address = settings.portalUrl() + "/konto/nachrichten/" + LONG_NUMBER;
        String text = writer.shortText(subject, language, address).text();
        return TextPreview.of(language, text, !text.contains(ShortText.plain(subject)));
    }

    /** Says how many text messages of a notice have arrived, by what the gateway reported. */
    public TextProgress textProgress(long notice) {
        Object[] counts = (Object[])
                em.createNativeQuery(TEXT_PROGRESS).setParameter(1, notice).getSingleResult();
        return new TextProgress(number(counts[0]), number(counts[1]), number(counts[2]));
    }

    private static int number(Object count) {
        return count == null ? 0 : ((Number) count).intValue();
    }

    /** Returns how far all campaigns of a notice have come. */
    public CampaignProgress progress(long notice) {
        return campaigns(notice).stream().map(Campaign::progress).reduce(CampaignProgress.NONE, CampaignProgress::plus);
    }

    /** Returns what did not simply arrive, from an index; those that a cancellation stopped come from a counter. */
    public CampaignFigures figures(long id) {
        Campaign campaign = find(id, LockModeType.NONE);
        List<Reason> notSent = reasons(
                "select coalesce(reason, 'BASIS'), count(*) from message where campaign_id = ?1"
                        + " and outcome = 'SUPPRESSED' and channel <> 'LETTER' and (reason <> 'CANCELLED' or reason is null)"
                        + " group by 1 order by 2 desc",
                id);
        return new CampaignFigures(
                reasons(
                        "select error, count(*) from message where campaign_id = ?1 and outcome = 'FAILED'"
                                + " group by error order by 2 desc limit 20",
                        id),
                reasons(
                        "select error, count(*) from message where error > '' and campaign_id = ?1"
                                + " and state = 'QUEUED' group by error order by 2 desc limit 20",
                        id),
                campaign.withCancelled(notSent),
                ((Number) em.createNativeQuery(
                                        "select count(*) from message where campaign_id = ?1 and outcome = 'TO_PRINT'")
                                .setParameter(1, id)
                                .getSingleResult())
                        .intValue());
    }

    private List<Reason> reasons(String query, long campaign) {
        List<?> rows = em.createNativeQuery(query).setParameter(1, campaign).getResultList();
        return rows.stream().map(Reason::of).toList();
    }

    private List<Campaign> campaigns(long notice) {
        return em.createNamedQuery("Campaign.ofNotice", Campaign.class)
                .setParameter("notice", notice)
                .getResultList();
    }

    private Campaign find(long id, LockModeType lock) {
        return NotFound.unless(em.find(Campaign.class, id, lock), "campaign");
    }

    private CampaignView view(Campaign campaign) {
        return campaign.view(notices.get(campaign.notice()));
    }
}
