package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.interest.Frequency;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.it.server.Guests.Guest;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Mailbox.Mail;
import org.buergerdialog.mailing.digest.Digests;
import org.buergerdialog.mailing.preference.UnsubscribeService;
import org.buergerdialog.shared.Language;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Residents who want their news by the week or by the month get them in one mail. */
@ExtendWith(ArquillianExtension.class)
class DigestIT {

    @Inject
    private Decisions decisions;

    @Inject
    private Life life;

    @Inject
    private Guests guests;

    @Inject
    private Post post;

    @Inject
    private Digests digests;

    @Inject
    private PreferenceService preferences;

    @Inject
    private UnsubscribeService unsubscribing;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void theNewsOfAWeekComeInOneMail() {
        long topic = Life.topic();
        Guest guest = reader(Frequency.WEEKLY, topic);
        assertThat(post.write(topic)).as("nothing comes at once").isEmpty();
        post.write(topic);
        assertThat(waiting(guest)).isEqualTo(2);

        next(Frequency.WEEKLY);

        assertThat(digestsOf(guest)).isEqualTo(1);
        assertThat(waiting(guest)).isZero();
        Mail mail = digest(guest);
        assertThat(mail.to()).isEqualTo(guest.email());
        assertThat(mail.text("text/plain").split("Ein Absatz\\.", -1))
                .as("both pieces")
                .hasSize(3);
    }

    @Test
    void aDigestIsAsPersonalAsEveryOtherMail() {
        long topic = Life.topic();
        Guest guest = reader(Frequency.WEEKLY, topic);
        post.write(topic);

        next(Frequency.WEEKLY);

        Mail mail = digest(guest);
        assertThat(mail.text("text/plain")).contains("/einstellungen/");
        assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.header("List-Id")).isNotEmpty();
        assertThat(Post.oneClick(mail)).isNotEmpty();
    }

    @Test
    void aDigestIsInTheLanguageOfItsReader() {
        long topic = Life.topic();
        Guest german = reader(Frequency.WEEKLY, topic);
        Guest english = reader(Frequency.WEEKLY, topic);
        preferences.language(guests.link(english), Language.EN);
        post.write(topic);

        next(Frequency.WEEKLY);

        assertThat(digest(german).header("Content-Language")).isEqualTo("de");
        assertThat(digest(english).header("Content-Language")).isEqualTo("en");
    }

    @Test
    void theNewsOfAMonthDoNotComeWithThoseOfTheWeek() {
        long topic = Life.topic();
        Guest guest = reader(Frequency.MONTHLY, topic);
        post.write(topic);

        next(Frequency.WEEKLY);
        assertThat(digestsOf(guest)).isZero();
        next(Frequency.MONTHLY);

        assertThat(digestsOf(guest)).isEqualTo(1);
    }

    @Test
    void whoeverHasNoNewsGetsNoDigest() {
        Guest guest = reader(Frequency.WEEKLY, Life.topic());

        next(Frequency.WEEKLY);

        assertThat(digestsOf(guest)).isZero();
    }

    @Test
    void aPeriodIsCollectedOnce() {
        long topic = Life.topic();
        Guest guest = reader(Frequency.WEEKLY, topic);
        post.write(topic);
        next(Frequency.WEEKLY);
        post.write(topic);

        digests.collectDue();

        assertThat(digestsOf(guest)).isEqualTo(1);
        assertThat(waiting(guest)).as("what came after it waits for the next").isEqualTo(1);
    }

    @Test
    void aPeriodIsCollectedOnceByManyNodes() throws Exception {
        long topic = Life.topic();
        Guest guest = reader(Frequency.WEEKLY, topic);
        post.write(topic);
        begin(Frequency.WEEKLY);

        List<Future<?>> nodes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            nodes.add(threads.submit(digests::collectDue));
        }
        for (Future<?> node : nodes) {
            node.get(30, TimeUnit.SECONDS);
        }

        assertThat(digestsOf(guest)).isEqualTo(1);
    }

    @Test
    void whoeverPausesGetsItWithTheDigestAfterThePause() {
        long topic = Life.topic();
        Guest guest = reader(Frequency.WEEKLY, topic);
        post.write(topic);
        preferences.pause(guests.link(guest), Life.today(), Life.today());

        next(Frequency.WEEKLY);
        assertThat(digestsOf(guest)).isZero();
        preferences.resume(guests.link(guest));
        next(Frequency.WEEKLY);

        assertThat(digest(guest).text("text/plain")).contains("Ein Absatz.");
    }

    @Test
    void whoeverPausesWhileTheDigestIsQueuedGetsItWithTheNextOne() {
        long topic = Life.topic();
        Guest guest = reader(Frequency.WEEKLY, topic);
        post.write(topic);
        long message = queuedForLater(guest);
        preferences.pause(guests.link(guest), Life.today(), Life.today());

        Rows.change("update message set due_at = utc_timestamp(6) where id = ?", message);

        assertThat(post.decision(message)).isEqualTo("SUPPRESSED");
        assertThat(waiting(guest)).isEqualTo(1);
    }

    @Test
    void whoeverWithdrawsWhileTheDigestIsQueuedGetsNothing() {
        long topic = Life.topic();
        Guest guest = reader(Frequency.WEEKLY, topic);
        post.write(topic);
        long message = queuedForLater(guest);
        guests.withdraw(guest);

        Rows.change("update message set due_at = utc_timestamp(6) where id = ?", message);

        assertThat(post.decision(message)).isEqualTo("SUPPRESSED");
        next(Frequency.WEEKLY);
        assertThat(digestsOf(guest)).as("nor later").isEqualTo(1);
        assertThat(waiting(guest)).isZero();
    }

    @Test
    void whoeverLeavesATopicGetsNoMoreOfIt() {
        long left = Life.topic();
        long kept = Life.topic();
        Guest guest = reader(Frequency.WEEKLY, left, kept);
        post.write(left);
        post.write(kept);
        preferences.leave(guests.link(guest), left);

        next(Frequency.WEEKLY);

        assertThat(digest(guest).text("text/plain")).contains(name(kept)).doesNotContain(name(left));
    }

    @Test
    void whoeverWithdrewGetsNoDigest() {
        long topic = Life.topic();
        Guest guest = reader(Frequency.WEEKLY, topic);
        post.write(topic);
        guests.withdraw(guest);

        next(Frequency.WEEKLY);

        assertThat(digestsOf(guest)).isZero();
    }

    @Test
    void whoeverSwitchesToAtOnceGetsWhatWaitedAtTheEndOfTheWeek() {
        long topic = Life.topic();
        Guest guest = reader(Frequency.MONTHLY, topic);
        post.write(topic);
        preferences.frequency(guests.link(guest), topic, Frequency.IMMEDIATE);

        next(Frequency.WEEKLY);

        assertThat(digestsOf(guest)).isEqualTo(1);
        assertThat(post.write(topic)).as("from now on").containsExactly(guest.email());
    }

    @Test
    void whoeverSwitchesToMonthlyWaitsForTheMonth() {
        long topic = Life.topic();
        Guest guest = reader(Frequency.WEEKLY, topic);
        post.write(topic);
        preferences.frequency(guests.link(guest), topic, Frequency.MONTHLY);

        next(Frequency.WEEKLY);
        assertThat(digestsOf(guest)).isZero();
        next(Frequency.MONTHLY);

        assertThat(digestsOf(guest)).isEqualTo(1);
    }

    @Test
    void theTopicItselfDecidesBeforeTheOneAboveIt() {
        long above = Life.topic();
        long below = Life.topicBelow(above);
        Guest guest = reader(Frequency.WEEKLY, below);
        preferences.follow(guests.link(guest), above);

        assertThat(post.write(below)).as("the one above would come at once").isEmpty();
        assertThat(waiting(guest)).isEqualTo(1);
    }

    @Test
    void itNamesTheTopicThatWasFollowedAndThatUnsubscribingEnds() {
        long above = Life.topic();
        long below = Life.topicBelow(above);
        Guest guest = reader(Frequency.WEEKLY, above);
        post.write(below);

        next(Frequency.WEEKLY);

        assertThat(digest(guest).text("text/plain")).contains("Ihre Themen darin: " + name(above) + ".");
    }

    @Test
    void oneClickInADigestEndsItsTopicsAndNoOthers() {
        long one = Life.topic();
        long two = Life.topic();
        long silent = Life.topic();
        Guest guest = reader(Frequency.WEEKLY, one, two, silent);
        post.write(one);
        post.write(two);
        next(Frequency.WEEKLY);

        unsubscribing.unsubscribe(Post.oneClick(digest(guest)));

        assertThat(preferences.followed(guests.link(guest))).containsExactly(silent);
        assertThat(Register.state(guest.number())).isEqualTo("GRANTED");
    }

    @Test
    void aMergedPersonGetsOneDigestWithTheNewsOfBoth() {
        long one = Life.topic();
        long two = Life.topic();
        Guest contact = reader(Frequency.WEEKLY, one);
        Resident resident = life.resident();
        decisions.followWithConsent(resident, two);
        life.as(resident, () -> preferences.frequency(Access.signedIn(), two, Frequency.WEEKLY))
                .orThrow();
        post.write(one);
        post.write(two);

        life.signIn(new Resident(resident.subject(), contact.email())).orThrow();
        next(Frequency.WEEKLY);

        assertThat(digestsOf(contact)).isEqualTo(1);
        assertThat(digest(contact).text("text/plain")).contains(name(one), name(two));
    }

    private Guest reader(Frequency frequency, long... topics) {
        Guest guest = guests.confirmed(topics);
        for (long topic : topics) {
            preferences.frequency(guests.link(guest), topic, frequency);
        }
        return guest;
    }

    /** The next week or month begins, and one of the nodes collects. */
    private void next(Frequency frequency) {
        begin(frequency);
        digests.collectDue();
        post.work();
    }

    /** Moves what was collected into the past, so that the period of today is still to come. */
    private static void begin(Frequency frequency) {
        Rows.change(
                "update digest_run set period = concat('it-', id) where frequency = ? and period not like 'it-%'",
                frequency.name());
    }

    /** A digest with everything that waits for the guest, not to be sent before the test says so. */
    private static long queuedForLater(Guest guest) {
        Rows.change(
                "insert into message (kind, citizen_id, object_id, basis, state, queued_at, due_at)"
                        + " select 'DIGEST', ?, max(id), 'consent:newsletter-email', 'QUEUED', utc_timestamp(6),"
                        + " utc_timestamp(6) + interval 1 hour from digest_run where frequency = 'WEEKLY'",
                guest.number());
        long message = Rows.number("select max(id) from message where citizen_id = ?", guest.number());
        Rows.change("update digest_item set message_id = ? where citizen_id = ?", message, guest.number());
        return message;
    }

    private static long waiting(Guest guest) {
        return Rows.count("digest_item where citizen_id = ? and message_id is null", guest.number());
    }

    private static long digestsOf(Guest guest) {
        return Rows.count("message where kind = 'DIGEST' and citizen_id = ?", guest.number());
    }

    private Mail digest(Guest guest) {
        return post.received(
                Rows.number("select id from message where kind = 'DIGEST' and citizen_id = ?", guest.number()));
    }

    private static String name(long topic) {
        return Rows.text("select name_de from topic where id = ?", topic);
    }
}
