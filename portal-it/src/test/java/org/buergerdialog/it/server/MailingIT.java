package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.mailing.Failure;
import org.buergerdialog.mailing.audience.Audience;
import org.buergerdialog.mailing.campaign.CampaignService;
import org.buergerdialog.mailing.outbox.Claims;
import org.buergerdialog.mailing.outbox.Delivery;
import org.buergerdialog.mailing.outbox.Dispatcher;
import org.buergerdialog.mailing.reading.Attachment;
import org.buergerdialog.mailing.reading.MessageOriginal;
import org.buergerdialog.mailing.reading.MessageService;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.Sha256;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The outbox, worked off by two nodes at once: the running application and the one under test. */
@ExtendWith(ArquillianExtension.class)
class MailingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    private Decisions decisions;

    @Inject
    private Life life;

    @Inject
    private CampaignService campaigns;

    @Inject
    private NoticeService notices;

    @Inject
    private RegistrationService registrations;

    @Inject
    private MessageService messages;

    @Inject
    private Claims claims;

    @Inject
    private Delivery delivery;

    @Inject
    private Dispatcher dispatcher;

    @Resource
    private UserTransaction transaction;

    @Test
    void aNoticeGoesToThoseWhoFollowItsTopicAndAgreed() {
        long topic = Life.topic();
        Resident follower = life.resident();
        decisions.followWithConsent(follower, topic);
        Resident withdrawn = life.resident();
        decisions.followWithConsent(withdrawn, topic);
        decisions.withdraw(withdrawn, ConsentService.NEWSLETTER_EMAIL).orThrow();
        Resident elsewhere = life.resident();
        decisions.followWithConsent(elsewhere, Life.topic());
        long notice = life.notice(topic);

        assertThat(life.asStaff(Role.EDITOR, () -> campaigns.audience(notice)).orThrow())
                .isEqualTo(new Audience(1, 0, 0, 0));
        assertThat(life.asStaff(
                                Role.EDITOR,
                                () -> campaigns.send(notice, notices.get(notice).version()))
                        .orThrow())
                .isEqualTo(new Audience(1, 0, 0, 0));

        assertThat(Rows.number("select citizen_id from message where kind = 'NOTICE' and object_id = ?", notice))
                .isEqualTo(follower.number());
        assertThat(life.asStaff(
                                Role.EDITOR,
                                () -> campaigns.send(notice, notices.get(notice).version()))
                        .rule())
                .isEqualTo("notice.sent");
    }

    @Test
    void aNoticeThatSomebodyChangedMeanwhileIsNotSent() {
        long notice = life.notice(Life.topic());
        int read =
                life.asStaff(Role.EDITOR, () -> notices.get(notice).version()).orThrow();
        Rows.change("update notice set version = version + 1 where id = ?", notice);

        assertThat(life.asStaff(Role.EDITOR, () -> campaigns.send(notice, read)).rule())
                .isEqualTo("changed-meanwhile");
    }

    @Test
    void whoeverWithdrawsConsentBetweenQueueAndMailboxGetsNothing() throws Exception {
        long topic = Life.topic();
        Resident resident = life.resident();
        decisions.followWithConsent(resident, topic);
        long notice = life.notice(topic);
        transaction.begin();
        life.asStaff(
                        Role.EDITOR,
                        () -> campaigns.send(notice, notices.get(notice).version()))
                .orThrow();
        // not due before the resident has made up their mind
        Rows.change(
                "update message set due_at = utc_timestamp(6) + interval 1 hour where object_id = ? and kind = 'NOTICE'",
                notice);
        transaction.commit();

        decisions.withdraw(resident, ConsentService.NEWSLETTER_EMAIL).orThrow();
        Rows.change("update message set due_at = utc_timestamp(6) where object_id = ? and kind = 'NOTICE'", notice);

        Await.until("decision", PATIENCE, () -> decided(notice));
        assertThat(state(notice)).isEqualTo("SUPPRESSED");
        assertThat(life.as(resident, messages::countMine).orThrow()).isZero();
    }

    private static boolean decided(long notice) {
        return Set.of("SUPPRESSED", "SENT", "FAILED").contains(String.valueOf(state(notice)));
    }

    private static String state(long notice) {
        return Rows.text("select state from message where kind = 'NOTICE' and object_id = ?", notice);
    }

    @Test
    void whatADeadWorkerWasSendingIsTakenBackAndCountedAsUncertain() {
        long message = heldByADeadWorker("SENDING");
        claims.takeBackExpired();
        assertThat(Rows.text(
                        "select concat(state, ' ', uncertain, ' ', ifnull(lease, 'free')) from message where id = ?",
                        message))
                .isEqualTo("QUEUED 1 free");
    }

    @Test
    void whatADeadWorkerHadOnlyClaimedIsCertain() {
        long message = heldByADeadWorker("CLAIMED");
        claims.takeBackExpired();
        assertThat(Rows.text("select concat(state, ' ', uncertain) from message where id = ?", message))
                .isEqualTo("QUEUED 0");
    }

    @Test
    void whatALivingWorkerHoldsStaysItsOwn() {
        long message = heldByADeadWorker("SENDING");
        Rows.change(
                "update message set state = 'SENDING', uncertain = 0, lease = 'it', lease_until = utc_timestamp(6) + interval 1 hour where id = ?",
                message);
        claims.takeBackExpired();
        assertThat(Rows.text("select concat(state, ' ', uncertain) from message where id = ?", message))
                .isEqualTo("SENDING 0");
        Rows.change("delete from message where id = ?", message);
    }

    /** A message whose lease ran out; not due before next year, so nobody sends it. */
    private long heldByADeadWorker(String state) {
        Resident resident = life.resident();
        Rows.change(
                "insert into message (kind, citizen_id, object_id, basis, state, queued_at, due_at, lease, lease_until)"
                        + " values ('NOTICE', ?, 0, 'consent:newsletter-email', ?, utc_timestamp(6),"
                        + " utc_timestamp(6) + interval 1 year, 'dead', utc_timestamp(6) - interval 1 second)",
                resident.number(),
                state);
        return Rows.number("select max(id) from message where citizen_id = ?", resident.number());
    }

    @Test
    void oneMessageThatCannotBeWrittenDoesNotStopTheOthers() {
        Resident resident = life.resident();
        Rows.change(
                "insert into message (kind, citizen_id, object_id, basis, state, queued_at, due_at)"
                        + " values ('TICKET', ?, 0, 'registration:0', 'QUEUED', utc_timestamp(6),"
                        + " utc_timestamp(6) - interval 1 day)",
                resident.number());
        long broken = Rows.number("select max(id) from message where citizen_id = ?", resident.number());
        try {
            long event = life.event(1);
            life.as(resident, () -> registrations.register(event)).orThrow();
            Await.until(
                    "ticket",
                    PATIENCE,
                    () -> Rows.count("message where citizen_id = ? and state = 'SENT'", resident.number()) == 1);
            Await.until(
                    "note of the failure",
                    PATIENCE,
                    () -> Rows.text("select error from message where id = ?", broken) != null);
        } finally {
            Rows.change("delete from message where id = ?", broken);
        }
    }

    @Test
    void whatHasNotLeftGoesToTheAddressThatHoldsNow() throws Exception {
        Resident resident = life.resident();
        long message = ticketHeldUnder("first", resident);
        assertThat(delivery.prepare(message, "first")).isPresent();
        delivery.failed(message, "first", Failure.temporary("451", false));
        String moved = "neu-" + resident.email();
        Rows.change("update citizen set email = ? where id = ?", moved, resident.number());

        hold(message, "second");
        assertThat(delivery.prepare(message, "second")).isPresent();
        delivery.arrived(message, "second");

        assertThat(Rows.text("select recipient from message where id = ?", message))
                .isEqualTo(moved);
        MessageOriginal original =
                life.as(resident, () -> messages.mine(message)).orThrow();
        assertThat(new String(original.raw(), StandardCharsets.UTF_8))
                .contains("<" + moved + ">")
                .doesNotContain("<" + resident.email() + ">");
    }

    @Test
    void whatMayHaveArrivedAtTheOldAddressIsNotSentToTheNewOne() throws Exception {
        Resident resident = life.resident();
        long message = ticketHeldUnder("first", resident);
        assertThat(delivery.prepare(message, "first")).isPresent();
        delivery.failed(message, "first", Failure.temporary("IOException", true));
        Rows.change("update citizen set email = concat('neu-', email) where id = ?", resident.number());

        hold(message, "second");

        assertThat(delivery.prepare(message, "second")).isEmpty();
        assertThat(Rows.text("select state from message where id = ?", message)).isEqualTo("SUPPRESSED");
    }

    @Test
    void whatMayHaveArrivedIsSentAgainToTheSameAddressAsItWas() throws Exception {
        Resident resident = life.resident();
        long message = ticketHeldUnder("first", resident);
        delivery.prepare(message, "first");
        String messageId = Rows.text("select message_id from message where id = ?", message);
        delivery.failed(message, "first", Failure.temporary("IOException", true));

        hold(message, "second");

        assertThat(delivery.prepare(message, "second")).isPresent();
        assertThat(Rows.text("select message_id from message where id = ?", message))
                .isEqualTo(messageId);
    }

    /** A ticket that no other worker takes. */
    private long ticketHeldUnder(String lease, Resident resident) throws Exception {
        long event = life.event(1);
        transaction.begin();
        life.as(resident, () -> registrations.register(event)).orThrow();
        long message = Rows.number("select max(id) from message where citizen_id = ?", resident.number());
        hold(message, lease);
        transaction.commit();
        return message;
    }

    private static void hold(long message, String lease) {
        Rows.change(
                "update message set state = 'CLAIMED', lease = ?, lease_until = utc_timestamp(6) + interval 1 hour"
                        + " where id = ?",
                lease,
                message);
    }

    @Test
    void twoNodesSendEachMessageOnce() {
        Resident resident = life.resident();
        for (int i = 0; i < 5; i++) {
            long event = life.event(1);
            life.as(resident, () -> registrations.register(event)).orThrow();
        }
        dispatcher.work();
        Await.until(
                "five tickets",
                PATIENCE,
                () -> life.as(resident, messages::countMine).orThrow() == 5);
        assertThat(Rows.number("select max(attempts) from message where citizen_id = ?", resident.number()))
                .isEqualTo(1);
        assertThat(Rows.number(
                        "select count(distinct message_id) from message where citizen_id = ?", resident.number()))
                .isEqualTo(5);
    }

    @Test
    void aNoticeNamesTheTopicThatIsFollowedAndNotTheOneBelow() {
        long parent = Life.topic();
        long child = Life.topicBelow(parent);
        Resident follower = life.resident();
        decisions.followWithConsent(follower, parent);
        long notice = life.notice(child);

        life.asStaff(
                        Role.EDITOR,
                        () -> campaigns.send(notice, notices.get(notice).version()))
                .orThrow();
        Await.until(
                "notice", PATIENCE, () -> life.as(follower, messages::countMine).orThrow() == 1);

        long message =
                life.as(follower, () -> messages.mine(0, 1)).orThrow().get(0).id();
        assertThat(life.as(follower, () -> messages.mine(message)).orThrow().text())
                .containsIgnoringWhitespaces("dem Thema „" + name(parent) + "“ folgen");
    }

    private static String name(long topic) {
        return Rows.text("select name_de from topic where id = ?", topic);
    }

    @Test
    void theOriginalCanBeReadByItsReaderOnly() {
        Resident resident = life.resident();
        long event = life.event(1);
        life.as(resident, () -> registrations.register(event)).orThrow();
        Await.until(
                "ticket", PATIENCE, () -> life.as(resident, messages::countMine).orThrow() == 1);
        long message =
                life.as(resident, () -> messages.mine(0, 1)).orThrow().get(0).id();

        MessageOriginal original =
                life.as(resident, () -> messages.mine(message)).orThrow();
        assertThat(original.to()).isEqualTo(resident.email());
        assertThat(original.html()).contains("Erika Prüfstein");
        assertThat(original.attachments())
                .extracting(Attachment::mediaType)
                .containsExactly("application/pdf", "text/calendar");
        assertThat(original.attachments().get(0).content()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        assertThat(life.as(life.resident(), () -> messages.mine(message)).thrown())
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anOriginalFromBeforeThereWasEncryptionIsStillRead() throws Exception {
        Resident resident = life.resident();
        long message = ticketHeldUnder("it", resident);
        delivery.prepare(message, "it");
        delivery.arrived(message, "it");
        byte[] raw = life.as(resident, () -> messages.mine(message)).orThrow().raw();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(raw);
        }

        Rows.change(
                "update message_original set content = ?, sha256 = ? where message_id = ?",
                packed.toByteArray(),
                Sha256.hex(raw),
                message);

        assertThat(life.as(resident, () -> messages.mine(message)).orThrow().raw())
                .isEqualTo(raw);
    }

    @Test
    void anOriginalThatStandsInAnotherRowIsNotShown() throws Exception {
        Resident resident = life.resident();
        long message = ticketHeldUnder("it", resident);
        long other = ticketHeldUnder("it", resident);
        for (long ticket : new long[] {message, other}) {
            delivery.prepare(ticket, "it");
            delivery.arrived(ticket, "it");
        }

        Rows.change(
                "update message_original mine join message_original other on other.message_id = ?"
                        + " set mine.content = other.content, mine.sha256 = other.sha256 where mine.message_id = ?",
                other,
                message);

        assertThat(life.as(resident, () -> messages.mine(message)).thrown()).isNotNull();
        assertThat(life.as(resident, () -> messages.mine(other)).worked()).isTrue();
    }
}
