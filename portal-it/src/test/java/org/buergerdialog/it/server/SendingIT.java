package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.mailing.outbox.Claims;
import org.buergerdialog.mailing.outbox.Dispatcher;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Campaigns as workers see them, range by range, on two nodes at once. */
@ExtendWith(ArquillianExtension.class)
class SendingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int FOLLOWERS = 12;
    private static final String ROUTES = "portal.mail.routes";

    @Inject
    private Life life;

    @Inject
    private Decisions decisions;

    @Inject
    private Dispatcher dispatcher;

    @Inject
    private Claims claims;

    @Test
    void aCampaignReachesEverybodyOnceAndCountsThem() {
        long topic = Life.topic();
        List<Resident> readers = followers(topic);
        Resident withdrawn = readers.get(3);
        long campaign = paused(topic, readers);
        decisions.withdraw(withdrawn, ConsentService.NEWSLETTER_EMAIL).orThrow();

        goesOn(campaign);
        ends(campaign);

        assertThat(Rows.text("select concat_ws(' ', sent, failed, suppressed) from campaign where id = ?", campaign))
                .isEqualTo(FOLLOWERS - 1 + " 0 1");
        Await.until(
                "end of the leases", PATIENCE, () -> Rows.count("campaign_lease where campaign_id = ?", campaign) == 0);
        for (Resident reader : readers) {
            int expected = reader.equals(withdrawn) ? 0 : 1;
            assertThat(Mailbox.to(reader.email())).hasSize(expected);
            assertThat(Rows.count("citizen_timeline where citizen_id = ? and word = 'MessageSent'", reader.number()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void aCampaignThatPausesSendsNothingUntilItGoesOn() {
        long topic = Life.topic();
        long campaign = paused(topic, followers(topic));
        dispatcher.work();
        assertThat(Rows.count("message where campaign_id = ? and state = 'QUEUED' and lane = 3", campaign))
                .isEqualTo(FOLLOWERS);

        goesOn(campaign);
        ends(campaign);
        assertThat(open(campaign)).isZero();
    }

    @Test
    void whatADeadWorkerHeldOfARangeIsTakenUpByAnother() {
        long topic = Life.topic();
        long campaign = paused(topic, followers(topic));
        // no letter of a lease is a zero, so no run has such a name
        Rows.change(
                "insert into campaign_lease (campaign_id, from_message, to_message, lease, lease_until)"
                        + " select id, first_message, last_message, 'DEAD0000-1', utc_timestamp(6) + interval 1 hour"
                        + " from campaign where id = ?",
                campaign);
        Rows.change("update campaign set next_message = last_message + 1 where id = ?", campaign);
        long sending = Rows.number("select first_message from campaign where id = ?", campaign);
        Rows.change(
                "update message set state = 'SENDING', lease = 'DEAD0000-1', attempts = 1,"
                        + " lease_until = utc_timestamp(6) + interval 1 hour where id = ?",
                sending);
        goesOn(campaign);
        assertThat(open(campaign)).as("as long as the lease holds").isEqualTo(FOLLOWERS);

        claims.takeBackOf("DEAD0000");
        dispatcher.work();
        ends(campaign);

        assertThat(Rows.texts("select id from message where campaign_id = ? and uncertain = 1", campaign))
                .containsExactly(String.valueOf(sending));
    }

    @Test
    void whoIsNotDueYetLeavesTheRangeAndComesLater() {
        long topic = Life.topic();
        long campaign = paused(topic, followers(topic));
        long later = Rows.number("select first_message from campaign where id = ?", campaign);
        Rows.change("update message set due_at = utc_timestamp(6) + interval 1 day where id = ?", later);

        goesOn(campaign);
        Await.until("all but one", PATIENCE, () -> open(campaign) == 1);

        assertThat(Rows.text("select concat(state, ' ', lane) from message where id = ?", later))
                .isEqualTo("QUEUED 2");
        assertThat(state(campaign)).isEqualTo("RUNNING");
        Rows.change("update message set due_at = utc_timestamp(6) where id = ?", later);
        dispatcher.work();
        ends(campaign);
    }

    @Test
    void whoIsErasedWhileABatchLeavesKeepsNobodyElseFromBeingNoted() throws Exception {
        long topic = Life.topic();
        List<Resident> readers = followers(topic);
        Resident erased = readers.get(0);
        List<Resident> others = readers.subList(1, FOLLOWERS);
        String below = ".t" + topic + ".example.org";
        others.forEach(reader -> Rows.change(
                "update citizen set email = ? where id = ?",
                "x@" + Fault.SLOW.domain((int) reader.number(), below),
                reader.number()));
        long campaign = paused(topic, readers);
        try (FaultyMailServer slow = new FaultyMailServer(false).takesEverySender()) {
            System.setProperty(ROUTES, below + "=localhost:" + slow.port());
            runs(campaign);
            dispatcher.wake();
            Await.until(
                    "first mail", PATIENCE, () -> !Mailbox.to(erased.email()).isEmpty());
            assertThat(Rows.text("select state from message where citizen_id = ?", erased.number()))
                    .isEqualTo("SENDING");
            Rows.change("delete from citizen where id = ?", erased.number());
            ends(campaign);

            assertThat(slow.taken()).hasSize(others.size());
        } finally {
            System.clearProperty(ROUTES);
        }
        assertThat(Rows.count("message where campaign_id = ? and state = 'SENT' and lease is null", campaign))
                .isEqualTo(others.size());
        assertThat(Rows.text("select concat_ws(' ', sent, failed, suppressed) from campaign where id = ?", campaign))
                .isEqualTo(others.size() + " 0 0");
        others.forEach(reader -> assertThat(
                        Rows.count("citizen_timeline where citizen_id = ? and word = 'MessageSent'", reader.number()))
                .isEqualTo(1));
    }

    /**
     * Locks lie in the memory that else holds pages of tables: looking for a lock at a million rows ended a database with
     * 256 MB.
     */
    @Test
    void lookingForWorkLocksNothingThatIsNotCommitted() throws Exception {
        try (Connection digests = Rows.database().getConnection()) {
            digests.setAutoCommit(false);
            digests.createStatement()
                    .execute("insert into message (kind, channel, object_id, basis, state, queued_at, due_at, lane)"
                            + " select 'DIGEST', 'EMAIL', 0, 'none', 'QUEUED', utc_timestamp(6), utc_timestamp(6), 2"
                            + " from seq_1_to_50000");
            assertThat(mostPagesOfLocks(dispatcher::work)).isLessThan(200);
            digests.rollback();
        }
    }

    /** Returns how many pages held something else than tables at most, while something was done. */
    private static long mostPagesOfLocks(Runnable work) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        FutureTask<Long> watch = new FutureTask<>(() -> {
            long most = 0;
            while (!over.get()) {
                most = Math.max(
                        most,
                        Rows.number("select variable_value from information_schema.global_status"
                                + " where variable_name = 'Innodb_buffer_pool_pages_misc'"));
            }
            return most;
        });
        new Thread(watch).start();
        try {
            work.run();
        } finally {
            over.set(true);
        }
        return watch.get();
    }

    private List<Resident> followers(long topic) {
        List<Resident> followers = new ArrayList<>();
        for (int i = 0; i < FOLLOWERS; i++) {
            Resident resident = life.resident();
            decisions.followWithConsent(resident, topic);
            followers.add(resident);
        }
        return followers;
    }

    /** A campaign with a message for each reader, which has not begun. */
    private long paused(long topic, List<Resident> readers) {
        long notice = life.notice(topic);
        Rows.change(
                "insert into campaign (version, notice_id, state, created_at, starts_at, total)"
                        + " values (1, ?, 'PAUSED', utc_timestamp(6), utc_timestamp(6), ?)",
                notice,
                readers.size());
        long campaign = Rows.number("select max(id) from campaign where notice_id = ?", notice);
        for (Resident reader : readers) {
            Rows.change(
                    "insert into message (kind, citizen_id, object_id, basis, state, queued_at, due_at, campaign_id, lane)"
                            + " values ('NOTICE', ?, ?, 'consent:newsletter-email', 'QUEUED', utc_timestamp(6),"
                            + " utc_timestamp(6), ?, 3)",
                    reader.number(),
                    notice,
                    campaign);
        }
        Rows.change(
                "update campaign set first_message = (select min(id) from message where campaign_id = ?),"
                        + " last_message = (select max(id) from message where campaign_id = ?),"
                        + " next_message = (select min(id) from message where campaign_id = ?) where id = ?",
                campaign,
                campaign,
                campaign,
                campaign);
        return campaign;
    }

    private void goesOn(long campaign) {
        runs(campaign);
        dispatcher.work();
    }

    private static void runs(long campaign) {
        Rows.change("update campaign set state = 'RUNNING' where id = ?", campaign);
    }

    private static void ends(long campaign) {
        Await.until("end of the campaign", PATIENCE, () -> state(campaign).equals("FINISHED"));
    }

    private static String state(long campaign) {
        return Rows.text("select state from campaign where id = ?", campaign);
    }

    private static long open(long campaign) {
        return Rows.count("message where campaign_id = ? and state in ('QUEUED', 'CLAIMED', 'SENDING')", campaign);
    }
}
