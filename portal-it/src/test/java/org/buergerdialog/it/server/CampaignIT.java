package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.mailing.FailedMessage;
import org.buergerdialog.mailing.campaign.CampaignFigures;
import org.buergerdialog.mailing.campaign.CampaignService;
import org.buergerdialog.mailing.campaign.CampaignState;
import org.buergerdialog.mailing.campaign.CampaignView;
import org.buergerdialog.mailing.campaign.CampaignWork;
import org.buergerdialog.mailing.campaign.Reason;
import org.buergerdialog.mailing.outbox.OutboxService;
import org.buergerdialog.mailing.template.TemplateKind;
import org.buergerdialog.mailing.template.TemplateUse;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.TownTime;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Campaigns begin, stand still, go on and end, on two nodes, and their counters say what the rows say. */
@ExtendWith(ArquillianExtension.class)
class CampaignIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    private Decisions decisions;

    @Inject
    private Life life;

    @Inject
    private Post post;

    @Inject
    private CampaignService campaigns;

    @Inject
    private CampaignWork work;

    @Inject
    private OutboxService outbox;

    @Inject
    private NoticeService notices;

    @Inject
    private RegistrationService registrations;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private UserTransaction transaction;

    @AfterEach
    void forgetLimits() {
        System.clearProperty("PORTAL_NEWS_PER_DAY");
        System.clearProperty("PORTAL_QUIET_HOURS");
    }

    @Test
    void aPlannedCampaignBeginsOnceOnManyNodesWithTheReadersOfThatMoment() throws Exception {
        long topic = Life.topic();
        Resident left = reader(topic);
        reader(topic);
        long notice = life.notice(topic);
        long campaign = schedule(notice);
        assertThat(Rows.count("message where campaign_id = ?", campaign)).isZero();
        decisions.withdraw(left, ConsentService.NEWSLETTER_EMAIL).orThrow();
        reader(topic);

        Rows.change("update campaign set starts_at = utc_timestamp(6) - interval 1 minute where id = ?", campaign);
        List<Future<?>> nodes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            nodes.add(threads.submit(work::work));
        }
        for (Future<?> node : nodes) {
            node.get(60, TimeUnit.SECONDS);
        }

        Await.until("messages", PATIENCE, () -> Rows.count("message where campaign_id = ?", campaign) > 0);
        assertThat(post.readers(notice)).hasSize(2);
        assertThat(Rows.count("message where campaign_id = ?", campaign)).isEqualTo(2);
        assertThat(ended(campaign)).isEqualTo(CampaignState.FINISHED);
        countersAreRight(campaign);
        assertThat(life.asStaff(Role.EDITOR, () -> notices.get(notice).sent()).orThrow())
                .isTrue();
        assertThat(Rows.texts(
                        "select concat(substring_index(actor, ':', 1), ' ', action) from audit_entry where object = ?"
                                + " order by id",
                        "campaign:" + campaign))
                .containsExactly("staff campaign.scheduled", "system campaign.started");
    }

    @Test
    void whatIsPlannedCanNoLongerBeChangedUntilItIsCancelled() {
        long notice = life.notice(Life.topic());
        long campaign = schedule(notice);
        assertThat(life.asStaff(Role.EDITOR, () -> campaigns.send(notice, version(notice)))
                        .rule())
                .isEqualTo("notice.scheduled");

        change(() -> campaigns.cancel(campaign, versionOf(campaign)));

        assertThat(life.asStaff(Role.EDITOR, () -> notices.get(notice).unsent()).orThrow())
                .isTrue();
        Rows.change("update campaign set starts_at = utc_timestamp(6) - interval 1 minute where id = ?", campaign);
        work.work();
        assertThat(view(campaign).state()).isEqualTo(CampaignState.CANCELLED);
        schedule(notice);
    }

    @Test
    void nothingLeavesWhileItStandsStill() {
        long notice = held(2);
        long campaign = campaignOf(notice);
        change(() -> campaigns.pause(campaign, versionOf(campaign)));

        post.nowDue(notice);
        post.work();
        work.work();
        post.work();
        assertThat(Rows.count(
                        "message where campaign_id = ? and state in ('QUEUED', 'CLAIMED') and attempts = 0", campaign))
                .isEqualTo(2);

        change(() -> campaigns.resume(campaign, versionOf(campaign)));
        assertThat(post.readers(notice)).hasSize(2);
        assertThat(ended(campaign)).isEqualTo(CampaignState.FINISHED);
        countersAreRight(campaign);
        assertThat(Rows.texts("select action from audit_entry where object = ? order by id", "campaign:" + campaign))
                .containsExactly("campaign.started", "campaign.paused", "campaign.resumed");
    }

    @Test
    void whatHasNotLeftIsNotSentOnceItIsCancelled() {
        long notice = held(3);
        long campaign = campaignOf(notice);
        Rows.change("update message set due_at = utc_timestamp(6) where campaign_id = ? order by id limit 1", campaign);
        post.work();
        Await.until("first mail", PATIENCE, () -> view(campaign).progress().sent() == 1);

        change(() -> campaigns.cancel(campaign, versionOf(campaign)));
        post.nowDue(notice);
        post.work();
        Await.until("end", PATIENCE, () -> view(campaign).finishedAt() != null);

        assertThat(Rows.count("message where campaign_id = ? and state = 'SENT'", campaign))
                .isEqualTo(1);
        assertThat(Rows.count(
                        "message where campaign_id = ? and state = 'SUPPRESSED' and reason = 'CANCELLED'", campaign))
                .isEqualTo(2);
        assertThat(figures(campaign).notSent()).containsExactly(new Reason("CANCELLED", 2));
        countersAreRight(campaign);
    }

    @Test
    void twoWindowsDoNotGetInEachOthersWay() {
        long campaign = campaignOf(held(1));
        int read = versionOf(campaign);
        change(() -> campaigns.pause(campaign, read));
        change(() -> campaigns.pause(campaign, read));
        assertThat(Rows.count("audit_entry where action = 'campaign.paused' and object = ?", "campaign:" + campaign))
                .isEqualTo(1);

        assertThat(life.asStaff(Role.EDITOR, () -> campaigns.cancel(campaign, read))
                        .rule())
                .isEqualTo("changed-meanwhile");
        assertThat(view(campaign).state()).isEqualTo(CampaignState.PAUSED);
        change(() -> campaigns.cancel(campaign, versionOf(campaign)));
        assertThat(life.asStaff(Role.EDITOR, () -> campaigns.resume(campaign, versionOf(campaign)))
                        .rule())
                .isEqualTo("campaign.over");
    }

    @Test
    void aCampaignEndsAlthoughReadersWereErased() {
        long notice = held(2);
        long campaign = campaignOf(notice);
        Rows.change("delete from message where campaign_id = ? order by id limit 1", campaign);
        post.nowDue(notice);

        assertThat(post.readers(notice)).hasSize(1);
        assertThat(ended(campaign)).isEqualTo(CampaignState.FINISHED);
        countersAreRight(campaign);
    }

    @Test
    void whoeverHasHadEnoughNewsTodayGetsTheRestWithTheDigest() {
        System.setProperty("PORTAL_NEWS_PER_DAY", "1");
        long topic = Life.topic();
        Resident resident = reader(topic);
        assertThat(post.write(topic)).containsExactly(resident.email());

        long second = life.notice(topic);
        post.queue(second);

        CampaignView campaign = view(campaignOf(second));
        assertThat(campaign.progress().total()).isZero();
        assertThat(campaign.heldBack()).isEqualTo(1);
        assertThat(waiting(resident, second)).isEqualTo(1);
    }

    @Test
    void howMuchNewsIsEnoughIsAskedAgainWhenItIsSent() {
        long topic = Life.topic();
        Resident resident = reader(topic);
        long first = life.notice(topic);
        long second = life.notice(topic);
        post.queueForLater(first);
        post.queueForLater(second);

        System.setProperty("PORTAL_NEWS_PER_DAY", "1");
        post.nowDue(first);
        post.nowDue(second);

        assertThat(post.readers(first)).containsExactly(resident.email());
        assertThat(post.readers(second)).isEmpty();
        assertThat(figures(campaignOf(second)).notSent()).containsExactly(new Reason("FREQUENCY", 1));
        assertThat(waiting(resident, second)).isEqualTo(1);
        countersAreRight(campaignOf(second));
    }

    @Test
    void newsWaitInQuietHoursAndAnswersDoNot() {
        long topic = Life.topic();
        Resident resident = reader(topic);
        long before = life.notice(topic);
        post.queueForLater(before);
        LocalTime now = LocalDateTime.now(TownTime.ZONE).toLocalTime();
        System.setProperty("PORTAL_QUIET_HOURS", clock(now.minusHours(2)) + "-" + clock(now.plusHours(2)));

        long during = life.notice(topic);
        post.queue(during);
        post.nowDue(before);
        long event = life.event(5);
        life.as(resident, () -> registrations.register(event)).orThrow();

        Await.until(
                "ticket",
                PATIENCE,
                () -> Rows.count(
                                "message where citizen_id = ? and kind = 'TICKET' and state = 'SENT'",
                                resident.number())
                        == 1);
        post.work();
        assertThat(Rows.count(
                        "message where kind = 'NOTICE' and object_id = ? and due_at > utc_timestamp(6) + interval 1 hour",
                        during))
                .as("asked when it is queued")
                .isEqualTo(1);
        assertThat(Rows.count(
                        "message where kind = 'NOTICE' and object_id = ? and state in ('QUEUED', 'CLAIMED') and attempts = 0",
                        before))
                .as("asked when it is sent")
                .isEqualTo(1);

        System.clearProperty("PORTAL_QUIET_HOURS");
        post.nowDue(before);
        assertThat(post.readers(before)).containsExactly(resident.email());
    }

    @Test
    void whatHasFailedIsTriedAgainAndCountedAnew() {
        long notice = held(2);
        long campaign = campaignOf(notice);
        String reason = "SMTPAddressFailedException 550 5.1.1 " + campaign;
        Rows.change("update message set state = 'FAILED', error = ? where campaign_id = ?", reason, campaign);
        Rows.change("update campaign set failed = 2 where id = ?", campaign);
        work.work();
        assertThat(ended(campaign)).isEqualTo(CampaignState.FINISHED);
        assertThat(figures(campaign).failed()).containsExactly(new Reason(reason, 2));
        FailedMessage one = life.asStaff(Role.EVENT_MANAGER, () -> outbox.failures(reason, 0, 1))
                .orThrow()
                .get(0);

        life.asStaff(Role.EVENT_MANAGER, () -> outbox.retry(one.id())).orThrow();
        assertThat(life.asStaff(Role.EDITOR, () -> outbox.retryAll(reason)).orThrow())
                .isEqualTo(1);

        assertThat(post.readers(notice)).hasSize(2);
        assertThat(ended(campaign)).isEqualTo(CampaignState.FINISHED);
        countersAreRight(campaign);
        assertThat(Rows.count("audit_entry where action = 'outbox.retried' and reason = ?", reason))
                .isEqualTo(1);
    }

    @Test
    void oneMessageThatCameBackFromAFinishedCampaignIsSentAgain() {
        long topic = Life.topic();
        Resident returned = reader(topic);
        reader(topic);
        long notice = life.notice(topic);
        post.queue(notice);
        assertThat(post.readers(notice)).hasSize(2);
        long campaign = campaignOf(notice);
        assertThat(ended(campaign)).isEqualTo(CampaignState.FINISHED);
        long message = Rows.number(
                "select id from message where campaign_id = ? and citizen_id = ?", campaign, returned.number());
        String reason = "Returned SOFT 4.2.2 " + campaign;
        Rows.change(
                "update message set state = 'FAILED', error = ?, bounced_at = utc_timestamp(6) where id = ?",
                reason,
                message);
        Rows.change("update campaign set sent = 1, failed = 1 where id = ?", campaign);
        assertThat(life.asStaff(Role.EDITOR, () -> outbox.failures(reason, 0, 9))
                        .orThrow())
                .extracting(FailedMessage::id, FailedMessage::over)
                .containsExactly(tuple(message, false));

        life.asStaff(Role.EDITOR, () -> outbox.retry(message)).orThrow();

        assertThat(post.readers(notice)).hasSize(2);
        assertThat(ended(campaign)).isEqualTo(CampaignState.FINISHED);
        countersAreRight(campaign);
        assertThat(Rows.count("message where id = ? and bounced_at is null", message))
                .isEqualTo(1);
        assertThat(Mailbox.to(returned.email()))
                .filteredOn(mail -> mail.header("Message-ID")
                        .equals("<" + Rows.text("select message_id from message where id = ?", message) + ">"))
                .as("the same mail once more")
                .hasSize(2);
    }

    @Test
    void whatBelongsToACancelledCampaignStaysFailed() {
        long campaign = campaignOf(held(1));
        String reason = "550 5.1.1 " + campaign;
        Rows.change("update message set state = 'FAILED', error = ? where campaign_id = ?", reason, campaign);
        Rows.change("update campaign set failed = 1 where id = ?", campaign);
        change(() -> campaigns.cancel(campaign, versionOf(campaign)));

        assertThat(life.asStaff(Role.EDITOR, () -> outbox.retryAll(reason)).orThrow())
                .isZero();
        long message = Rows.number("select id from message where campaign_id = ?", campaign);
        assertThat(life.asStaff(Role.EDITOR, () -> outbox.retry(message)).rule())
                .isEqualTo("message.cancelled");
        assertThat(life.asStaff(Role.EDITOR, () -> outbox.failures(reason, 0, 1))
                        .orThrow())
                .extracting(FailedMessage::id, FailedMessage::over)
                .containsExactly(tuple(message, true));
        assertThat(ended(campaign)).isEqualTo(CampaignState.CANCELLED);
        countersAreRight(campaign);
    }

    @Test
    void whatIsTriedAgainWhileItsCampaignIsCancelledStaysFailed() throws Exception {
        long campaign = campaignOf(held(2));
        String reason = "550 5.1.1 " + campaign;
        Rows.change(
                "update message set state = 'FAILED', error = ? where campaign_id = ? order by id limit 1",
                reason,
                campaign);
        Rows.change("update campaign set failed = 1 where id = ?", campaign);
        transaction.begin();
        change(() -> campaigns.cancel(campaign, versionOf(campaign)));
        Future<Integer> again = threads.submit(
                () -> life.asStaff(Role.EDITOR, () -> outbox.retryAll(reason)).orThrow());
        Await.until("somebody who waits for the campaign", PATIENCE, () -> isWaitedFor(campaign));

        transaction.commit();

        assertThat(again.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isZero();
        assertThat(Rows.count("message where campaign_id = ? and state = 'FAILED' and error = ?", campaign, reason))
                .isEqualTo(1);
        assertThat(ended(campaign)).isEqualTo(CampaignState.CANCELLED);
        countersAreRight(campaign);
    }

    /** Says whether a statement about this campaign takes longer than any that does not wait. */
    private static boolean isWaitedFor(long campaign) {
        return Rows.count(
                        "information_schema.processlist where id <> connection_id() and time_ms > 500"
                                + " and lower(info) regexp concat('campaign.*\\\\b', ?, '\\\\b')",
                        campaign)
                > 0;
    }

    @Test
    void aFailedMessageSaysWithWhichTemplatesItWasWritten() {
        long campaign = campaignOf(held(2));
        String reason = "550 5.1.1 " + campaign;
        long wording = Wordings.deliveredAgain(TemplateKind.NOTICE);
        long pack = Wordings.deliveredAgain(TemplateKind.INFO_PACK);
        long closing = Wordings.deliveredAgain(TemplateKind.CLOSING);
        Rows.change("update message set state = 'FAILED', error = ? where campaign_id = ?", reason, campaign);
        Rows.change(
                "update message set template_version = ?, document_version = ?, closing_version = ?"
                        + " where campaign_id = ? order by id limit 1",
                wording,
                pack,
                closing,
                campaign);

        assertThat(life.asStaff(Role.EDITOR, () -> outbox.failures(reason, 0, 9))
                        .orThrow())
                .extracting(FailedMessage::templates)
                .as("the newest first; the other one is as delivered")
                .containsExactly(
                        List.of(),
                        List.of(
                                new TemplateUse(TemplateKind.NOTICE, Wordings.number(wording)),
                                new TemplateUse(TemplateKind.INFO_PACK, Wordings.number(pack)),
                                new TemplateUse(TemplateKind.CLOSING, Wordings.number(closing))));
    }

    @Test
    void onlyAdministratorsSeeWhomAFailedMessageWasFor() {
        long campaign = campaignOf(held(1));
        String reason = "550 5.1.1 " + campaign;
        Rows.change(
                "update message set state = 'FAILED', error = ?, recipient = 'jemand@example.org' where campaign_id = ?",
                reason,
                campaign);

        assertThat(life.asStaff(Role.EDITOR, () -> outbox.failures(reason, 0, 9))
                        .orThrow())
                .singleElement()
                .satisfies(message -> assertThat(message.recipient()).isNull());
        assertThat(life.asStaff(Role.ADMIN, () -> outbox.failures(reason, 0, 9)).orThrow())
                .singleElement()
                .satisfies(message -> assertThat(message.recipient()).isEqualTo("jemand@example.org"));
        assertThat(Rows.count("audit_entry where action = 'outbox.read' and reason = ?", reason))
                .isEqualTo(1);
    }

    private Resident reader(long topic) {
        Resident resident = life.resident();
        decisions.followWithConsent(resident, topic);
        return resident;
    }

    /** A notice whose messages are queued, but not due before the test says so. */
    private long held(int readers) {
        long topic = Life.topic();
        for (int i = 0; i < readers; i++) {
            reader(topic);
        }
        long notice = life.notice(topic);
        post.queueForLater(notice);
        return notice;
    }

    private long schedule(long notice) {
        return life.asStaff(
                        Role.EDITOR,
                        () -> campaigns.schedule(
                                notice,
                                version(notice),
                                Life.today().plusDays(2).atTime(9, 0)))
                .orThrow();
    }

    private int version(long notice) {
        return notices.get(notice).version();
    }

    private static long campaignOf(long notice) {
        return Rows.number("select max(id) from campaign where notice_id = ?", notice);
    }

    private static int versionOf(long campaign) {
        return (int) Rows.number("select version from campaign where id = ?", campaign);
    }

    private void change(Life.Step step) {
        life.asStaff(Role.EDITOR, step).orThrow();
    }

    private CampaignView view(long campaign) {
        return life.asStaff(Role.EDITOR, () -> campaigns.get(campaign)).orThrow();
    }

    private CampaignFigures figures(long campaign) {
        return life.asStaff(Role.EDITOR, () -> campaigns.figures(campaign)).orThrow();
    }

    private CampaignState ended(long campaign) {
        Await.until("end of the campaign", PATIENCE, () -> view(campaign).finishedAt() != null);
        return view(campaign).state();
    }

    private static void countersAreRight(long campaign) {
        assertThat(Rows.text(
                        "select concat_ws(' ', total, sent, failed, suppressed) from campaign where id = ?", campaign))
                .isEqualTo(Rows.text(
                        "select concat_ws(' ', count(*), sum(state = 'SENT'), sum(state = 'FAILED'),"
                                + " sum(state = 'SUPPRESSED')) from message where campaign_id = ? and channel <> 'LETTER'",
                        campaign));
    }

    private static long waiting(Resident resident, long notice) {
        return Rows.count(
                "digest_item where citizen_id = ? and notice_id = ? and message_id is null", resident.number(), notice);
    }

    private static String clock(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }
}
