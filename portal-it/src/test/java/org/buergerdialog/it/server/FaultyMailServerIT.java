package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.mailing.outbox.Dispatcher;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two nodes send a campaign through mail servers that do whatever can go wrong; {@code -Dfaults} says how many mails. */
@ExtendWith(ArquillianExtension.class)
class FaultyMailServerIT {

    private static final int TRIES = 8;
    private static final String ROUTES = "portal.mail.routes";
    private static final String WAITING = "portal.mail.patience";

    @Inject
    private Life life;

    @Inject
    private Dispatcher dispatcher;

    private int mails;

    /** A stall takes as long as our patience, so that few are enough; they are spread, so that no worker gets them all. */
    private int stalls;

    private Duration patience;
    private FaultyMailServer server;
    private FaultyMailServer unfriendly;
    private String below;
    private long topic;

    /** Both nodes are in one virtual machine and look the way up for each mail. */
    @BeforeEach
    void openTheServers() throws Exception {
        mails = Integer.parseInt(SecondNode.lines(SecondNode.FAULTS).get(0).strip());
        stalls = Math.max(2, mails / 100);
        patience = Duration.ofSeconds(60 + mails / 5);
        topic = Life.topic();
        below = ".t" + topic + ".example.org";
        server = new FaultyMailServer(false);
        unfriendly = new FaultyMailServer(true);
        System.setProperty(WAITING, "4");
        System.setProperty(
                ROUTES,
                below + "=localhost:" + server.port() + " .greeting" + below + "=localhost:" + unfriendly.port());
    }

    @AfterEach
    void closeThem() throws Exception {
        System.clearProperty(ROUTES);
        System.clearProperty(WAITING);
        server.close();
        unfriendly.close();
        Rows.change("delete from citizen where email like ?", "%" + below);
    }

    @Test
    void nobodyIsLostEachFailureIsSortedAndOnlyLostAnswersMakeDuplicates() {
        crowdFollows();
        long campaign = campaign();
        for (int turn = 0; turn < TRIES && open(campaign) > 0; turn++) {
            // nobody waits two minutes for the next attempt
            Rows.change(
                    "update message set due_at = utc_timestamp(6) where campaign_id = ? and state = 'QUEUED' and lane < 3",
                    campaign);
            Await.until("turn " + turn, patience, () -> {
                dispatcher.work();
                return due(campaign) == 0;
            });
        }

        assertThat(open(campaign)).as("undecided").isZero();
        List<String> wrong = new ArrayList<>();
        for (String row : Rows.texts(
                "select concat_ws('|', c.email, m.state, m.message_id, m.uncertain, ifnull(m.error, '')) from message m"
                        + " join citizen c on c.id = m.citizen_id where m.campaign_id = ?",
                campaign)) {
            String problem = problem(row.split("\\|", -1));
            if (problem != null) {
                wrong.add(problem + ": " + row);
            }
        }
        assertThat(wrong).isEmpty();
        Await.until("end of the campaign", patience, () -> {
            dispatcher.work();
            return Rows.text("select state from campaign where id = ?", campaign)
                    .equals("FINISHED");
        });
        assertThat(Rows.text("select concat_ws(' ', sent + failed, suppressed) from campaign where id = ?", campaign))
                .isEqualTo(mails + " 0");
        assertThat(Rows.text("select failed from campaign where id = ?", campaign))
                .isEqualTo(String.valueOf(Rows.count("message where campaign_id = ? and state = 'FAILED'", campaign)));
    }

    /** Returns what is not as the fault wants it; null if all is. */
    private String problem(String[] row) {
        Fault fault = Fault.of(row[0]);
        List<String> arrived =
                (fault == Fault.GREETING ? unfriendly : server).taken().getOrDefault(row[0], List.of());
        if (!row[1].equals(fault.end)) {
            return "wrong end";
        }
        if (fault.end.equals("FAILED")) {
            return arrived.isEmpty() && row[4].contains(fault.reply) ? null : "badly sorted";
        }
        if (!new HashSet<>(arrived).equals(new HashSet<>(List.of(row[2])))) {
            return "not what was archived " + arrived;
        }
        if (arrived.size() != (fault.twice ? 2 : 1)) {
            return arrived.size() + " times";
        }
        return fault.twice && !row[3].equals("1") ? "not counted as uncertain" : null;
    }

    private void crowdFollows() {
        List<Fault> faults = new ArrayList<>(List.of(Fault.values()));
        faults.removeAll(List.of(Fault.STALL, Fault.STALL_AFTER_DOT));
        for (int number = 0; number < mails; number++) {
            int place = number % (mails / stalls);
            Fault fault =
                    place == 0 ? Fault.STALL : place == 1 ? Fault.STALL_AFTER_DOT : faults.get(number % faults.size());
            String area = fault == Fault.GREETING ? ".greeting" + below : below;
            Rows.change(
                    "insert into citizen (version, email, email_verified, language, given_name, family_name, joined_at)"
                            + " values (1, ?, true, 'DE', 'Rita', 'Fehler', utc_timestamp(6))",
                    "x@" + fault.domain(number, area));
        }
        Rows.change(
                "insert into interest (citizen_id, topic_id, since) select id, ?, joined_at from citizen where email like ?",
                topic,
                "%" + below);
        Rows.change(
                "insert into consent (citizen_id, purpose, state, changed_at, legal_text_id)"
                        + " select c.id, t.purpose, 'GRANTED', c.joined_at, t.id from citizen c join legal_text t"
                        + " where t.purpose = ? and t.state = 'PUBLISHED' and c.email like ?",
                ConsentService.NEWSLETTER_EMAIL,
                "%" + below);
    }

    private long campaign() {
        long notice = life.notice(topic);
        Rows.change("update notice_version set info_pack = false where notice_id = ?", notice);
        Rows.change(
                "insert into campaign (version, notice_id, state, created_at, starts_at, total)"
                        + " values (1, ?, 'PAUSED', utc_timestamp(6), utc_timestamp(6), ?)",
                notice,
                mails);
        long campaign = Rows.number("select max(id) from campaign where notice_id = ?", notice);
        Rows.change(
                "insert into message (kind, citizen_id, object_id, basis, state, queued_at, due_at, campaign_id, lane)"
                        + " select 'NOTICE', citizen_id, ?, 'consent:newsletter-email', 'QUEUED', utc_timestamp(6),"
                        + " utc_timestamp(6), ?, 3 from interest where topic_id = ?",
                notice,
                campaign,
                topic);
        Rows.change(
                "update campaign c join (select min(id) a, max(id) z from message where campaign_id = ?) m"
                        + " set c.first_message = m.a, c.next_message = m.a, c.last_message = m.z, c.state = 'RUNNING'"
                        + " where c.id = ?",
                campaign,
                campaign);
        return campaign;
    }

    private static long open(long campaign) {
        return Rows.count("message where campaign_id = ? and state in ('QUEUED', 'CLAIMED', 'SENDING')", campaign);
    }

    private static long due(long campaign) {
        return Rows.count(
                "message where campaign_id = ? and (state in ('CLAIMED', 'SENDING')"
                        + " or state = 'QUEUED' and (lane = 3 or due_at <= utc_timestamp(6)))",
                campaign);
    }
}
