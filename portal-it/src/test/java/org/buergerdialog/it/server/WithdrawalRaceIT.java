package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.it.server.Guests.Guest;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.mailing.outbox.Batches;
import org.buergerdialog.mailing.preference.UnsubscribeService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody says no while two nodes are sending a notice to ten thousand. */
@ExtendWith(ArquillianExtension.class)
class WithdrawalRaceIT {

    private static final int CROWD = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    private Life life;

    @Inject
    private Guests guests;

    @Inject
    private Post post;

    @Inject
    private PreferenceService preferences;

    @Inject
    private UnsubscribeService unsubscribing;

    @EJB
    private Batches batches;

    @Resource
    private UserTransaction transaction;

    private long topic;
    private long notice;

    @Test
    void whoeverSaysNoWhileTheNoticeIsRunningGetsNothingAfterIt() throws Exception {
        topic = Life.topic();
        Guest withdrawing = guests.confirmed(topic);
        Guest leaving = guests.confirmed(topic);
        Guest pausing = guests.confirmed(topic);
        List<Guest> three = List.of(withdrawing, leaving, pausing);
        String oneClick = Post.oneClick(post.newsTo(leaving.email(), topic));
        // two workers may share these three, so that the one that was waited for need not be the last
        Await.until("news to all three", PATIENCE, () -> mails(three).stream().allMatch(mails -> mails == 2));
        List<Integer> mailsBefore = mails(three);
        crowdFollows();
        notice = life.notice(topic);
        transaction.begin();
        assertThat(post.queue(notice)).isEqualTo(CROWD + 3);
        // far back in the queue: whoever works it off has not come to them when they say no
        three.forEach(guest -> due("interval 1 hour", guest));
        transaction.commit();
        Await.until("first mails", PATIENCE, () -> sent("") >= 50);

        guests.withdraw(withdrawing);
        unsubscribing.unsubscribe(oneClick);
        preferences.pause(guests.link(pausing), Life.today(), Life.today());
        String said = Rows.text("select utc_timestamp(6)");

        assertThat(three).extracting(this::state).containsOnly("QUEUED");
        // and now they are the next
        three.forEach(guest -> due("interval -1 day", guest));
        Await.until("decision about the three", PATIENCE, () -> three.stream()
                .noneMatch(guest -> List.of("QUEUED", "CLAIMED").contains(state(guest))));
        assertThat(three).extracting(this::state).containsOnly("SUPPRESSED");
        Await.until("mails to others after that", PATIENCE, () -> sent("and sent_at > '" + said + "'") >= 50);
        assertThat(mails(three)).isEqualTo(mailsBefore);
        assertThat(three)
                .allMatch(guest -> Rows.count(
                                "message where citizen_id = ? and (queued_at > ? or sent_at > ?)",
                                guest.number(),
                                said,
                                said)
                        == 0);
        assertThat(post.audience(topic)).as("the next notice").isEqualTo(CROWD);
    }

    @Test
    void whoeverSaysNoWhileABatchIsHandedOverIsLeftOutOfWhatIsLeft() {
        topic = Life.topic();
        Guest staying = guests.confirmed(topic);
        Guest withdrawing = guests.confirmed(topic);
        notice = life.notice(topic);
        post.queueForLater(notice);
        List<Long> both = List.of(message(staying), message(withdrawing));
        both.forEach(id -> Rows.change(
                "update message set state = 'CLAIMED', lane = 2, lease = 'it', due_at = utc_timestamp(6),"
                        + " lease_until = utc_timestamp(6) + interval 1 hour where id = ?",
                id));
        batches.prepare(both, "it");
        assertThat(List.of(staying, withdrawing)).extracting(this::state).containsOnly("SENDING");
        assertThat(batches.stillWanted(both, "it")).containsExactlyInAnyOrderElementsOf(both);

        guests.withdraw(withdrawing);

        assertThat(batches.stillWanted(both, "it")).containsExactly(message(staying));
        assertThat(state(withdrawing)).isEqualTo("SUPPRESSED");
        assertThat(state(staying)).isEqualTo("SENDING");
        assertThat(Rows.number("select suppressed from campaign where notice_id = ? order by id desc limit 1", notice))
                .isEqualTo(1);
        assertThat(batches.stillWanted(both, "somebody else")).isEmpty();
        batches.postpone(both, "it", Instant.now());
    }

    private long message(Guest guest) {
        return Rows.number(
                "select id from message where kind = 'NOTICE' and object_id = ? and citizen_id = ?",
                notice,
                guest.number());
    }

    /** Nobody waits for the rest of ten thousand mails, and nobody keeps ten thousand people who never were. */
    @AfterEach
    void sendTheCrowdHome() {
        Await.until("end of the notice", PATIENCE, () -> {
            Rows.change(
                    "update message set state = 'SUPPRESSED' where kind = 'NOTICE' and object_id = ? and state = 'QUEUED'",
                    notice);
            return Rows.count(
                            "message where kind = 'NOTICE' and object_id = ? and state in ('QUEUED', 'CLAIMED', 'SENDING')",
                            notice)
                    == 0;
        });
        Rows.change("delete from citizen where email like ?", crowd());
    }

    private void crowdFollows() {
        Rows.change(
                "insert into citizen (version, email, email_verified, language, given_name, family_name, joined_at)"
                        + " select 1, replace(?, '%', seq), true, 'DE', 'Rita', 'Renn', utc_timestamp(6) from seq_1_to_"
                        + CROWD,
                crowd());
        Rows.change(
                "insert into interest (citizen_id, topic_id, since) select id, ?, joined_at from citizen where email like ?",
                topic,
                crowd());
        Rows.change(
                "insert into consent (citizen_id, purpose, state, changed_at, legal_text_id)"
                        + " select c.id, t.purpose, 'GRANTED', c.joined_at, t.id from citizen c join legal_text t"
                        + " where t.purpose = ? and t.state = 'PUBLISHED' and c.email like ?",
                ConsentService.NEWSLETTER_EMAIL,
                crowd());
    }

    private String crowd() {
        return "it-crowd-" + topic + "-%@musterstadt.example";
    }

    private void due(String later, Guest guest) {
        Rows.change(
                "update message set due_at = utc_timestamp(6) + " + later
                        + " where kind = 'NOTICE' and object_id = ? and citizen_id = ? and state = 'QUEUED'",
                notice,
                guest.number());
    }

    private String state(Guest guest) {
        return Rows.text(
                "select state from message where kind = 'NOTICE' and object_id = ? and citizen_id = ?",
                notice,
                guest.number());
    }

    private long sent(String when) {
        return Rows.count("message where kind = 'NOTICE' and object_id = ? and state = 'SENT' " + when, notice);
    }

    private static List<Integer> mails(List<Guest> guests) {
        return guests.stream().map(guest -> Mailbox.to(guest.email()).size()).toList();
    }
}
