package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.it.server.Guests.Guest;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.ReturnedMail;
import org.buergerdialog.mailing.reading.MessageService;
import org.buergerdialog.mailing.returns.ReturnIntake;
import org.buergerdialog.mailing.returns.ReturnService;
import org.buergerdialog.mailing.returns.Returns;
import org.buergerdialog.mailing.returns.UnclearReturnView;
import org.buergerdialog.mailing.suppression.MailboxService;
import org.buergerdialog.mailing.suppression.SuppressionReason;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Retry;
import org.buergerdialog.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes back has consequences: for the message, for its address, and for whoever complained. */
@ExtendWith(ArquillianExtension.class)
class ReturnsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String UNKNOWN = "550 5.1.1 User unknown";
    private static final String FULL = "552 5.2.2 Mailbox full";

    @Inject
    private Decisions decisions;

    @Inject
    private Life life;

    @Inject
    private Guests guests;

    @Inject
    private Post post;

    @Inject
    private Returns returns;

    @Inject
    private ReturnIntake intake;

    @Inject
    private ReturnService desk;

    @Inject
    private MailboxService mailboxes;

    @Inject
    private MessageService messages;

    @Inject
    private RegistrationService registrations;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void nobodyIsWrittenToWhereMailsComeBackUntilTheMailboxWorksAgain() {
        long topic = Life.topic();
        String subject = UUID.randomUUID().toString();
        Resident gone = new Resident(subject, "it-" + subject + "@unzustellbar.example");
        life.signIn(gone).orThrow();
        decisions.followWithConsent(gone, topic);
        assertThat(post.audience(topic)).isEqualTo(1);

        post.queue(life.notice(topic));
        post.work();
        Await.until("report about the news", PATIENCE, () -> {
            returns.work();
            return suppressions(gone.email()) == 1;
        });

        long message = newest(gone.number());
        assertThat(Rows.text("select concat(state, ' ', error) from message where id = ?", message))
                .isEqualTo("FAILED Returned HARD 5.1.1");
        assertThat(Rows.count("citizen_timeline where word = 'MessageBounced' and citizen_id = ?", gone.number()))
                .isEqualTo(1);
        assertThat(post.audience(topic)).as("the next news").isZero();
        assertThat(life.as(gone, messages::countMine).orThrow())
                .as("can be read on the portal")
                .isEqualTo(1);
        assertThat(life.as(gone, () -> mailboxes.problem(Access.signedIn()))
                        .orThrow()
                        .orElseThrow()
                        .reason())
                .isEqualTo(SuppressionReason.HARD_BOUNCE);
        long event = life.event(5);
        life.as(gone, () -> registrations.register(event)).orThrow();
        assertThat(post.decision(newest(gone.number()))).isEqualTo("SUPPRESSED");

        life.as(gone, () -> mailboxes.tryAgain(Access.signedIn())).orThrow();

        assertThat(post.audience(topic)).isEqualTo(1);
    }

    @Test
    void aNewAddressAndANewConfirmationEndIt() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        post.write(topic);
        intake.take(bytes(ReturnedMail.report(Mailbox.returnAddress(guest.email()), "failed", "5.1.1", UNKNOWN)));
        assertThat(post.audience(topic)).isZero();

        Guest again = guests.confirmed(guest.email(), Language.DE, topic);

        assertThat(again.number()).isEqualTo(guest.number());
        assertThat(suppressions(guest.email())).isZero();
        assertThat(post.audience(topic)).isEqualTo(1);
    }

    @Test
    void whatIsQueuedAlreadyDoesNotGoToAnAddressThatBounces() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        post.write(topic);
        long notice = life.notice(topic);
        post.queueForLater(notice);
        intake.take(bytes(ReturnedMail.report(Mailbox.returnAddress(guest.email()), "failed", "5.1.1", UNKNOWN)));

        post.nowDue(notice);

        assertThat(post.readers(notice)).isEmpty();
    }

    @Test
    void aComplaintWithdrawsAndStopsNewsButNoTickets() {
        long topic = Life.topic();
        Resident resident = life.resident();
        decisions.followWithConsent(resident, topic);
        post.write(topic);

        intake.take(bytes(ReturnedMail.complaint(Mailbox.returnAddress(resident.email()))));

        assertThat(Register.state(resident.number())).isEqualTo("WITHDRAWN");
        assertThat(Register.last("concat(kind, ' ', touchpoint)", resident.email()))
                .isEqualTo("WITHDRAWN COMPLAINT");
        assertThat(post.audience(topic)).isZero();
        long event = life.event(5);
        life.as(resident, () -> registrations.register(event)).orThrow();
        assertThat(post.decision(newest(resident.number()))).isEqualTo("SENT");

        decisions.grant(resident, ConsentService.NEWSLETTER_EMAIL).orThrow();

        assertThat(post.audience(topic)).as("agreed again").isEqualTo(1);
    }

    @Test
    void aForgedReportChangesNothing() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        post.write(topic);
        String genuine = Mailbox.returnAddress(guest.email());
        char last = genuine.charAt(genuine.indexOf('@') - 1);
        String forged = genuine.replace(last + "@", (last == '0' ? '1' : '0') + "@");
        String behind = "Der nächste Brief " + UUID.randomUUID();

        ReturnedMail.deliver(forged, ReturnedMail.report(forged, "failed", "5.1.1", UNKNOWN));
        ReturnedMail.deliver(ReturnedMail.ADDRESS, ReturnedMail.letter(behind));
        Await.until("reading of both mails", PATIENCE, () -> {
            returns.work();
            return Rows.count("unclear_return where subject = ?", behind) == 1;
        });
        intake.take(bytes(ReturnedMail.complaint(forged)));

        assertThat(suppressions(guest.email())).isZero();
        assertThat(Register.state(guest.number())).isEqualTo("GRANTED");
        assertThat(Rows.text("select state from message where id = ?", newest(guest.number())))
                .isEqualTo("SENT");
    }

    @Test
    void twoReadersTakeEachReportOnce() throws Exception {
        long topic = Life.topic();
        List<Guest> readers = List.of(guests.confirmed(topic), guests.confirmed(topic), guests.confirmed(topic));
        post.write(topic);
        List<byte[]> reports = readers.stream()
                .map(guest -> ReturnedMail.report(Mailbox.returnAddress(guest.email()), "failed", "5.1.1", UNKNOWN))
                .map(ReturnsIT::bytes)
                .toList();

        List<Future<?>> both = new ArrayList<>();
        for (int reader = 0; reader < 2; reader++) {
            both.add(threads.submit(() -> reports.forEach(report -> Retry.onConflict(() -> intake.take(report)))));
        }
        for (Future<?> one : both) {
            one.get(1, TimeUnit.MINUTES);
        }

        for (Guest guest : readers) {
            assertThat(Rows.count("citizen_timeline where word = 'MessageBounced' and citizen_id = ?", guest.number()))
                    .isEqualTo(1);
            assertThat(suppressions(guest.email())).isEqualTo(1);
        }
    }

    @Test
    void aFullMailboxIsForgivenButNotForever() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        post.write(topic);
        for (int i = 0; i < 4; i++) {
            earlierSoftBounce(guest);
        }
        intake.take(bytes(ReturnedMail.report(Mailbox.returnAddress(guest.email()), "failed", "5.2.2", FULL)));
        assertThat(suppressions(guest.email())).as("five on one day").isZero();

        Rows.change(
                "update soft_bounce set bounced_at = utc_timestamp(6) - interval 4 day where address = ?"
                        + " order by message_id limit 2",
                guest.email());
        post.write(topic);
        intake.take(bytes(ReturnedMail.report(Mailbox.returnAddress(guest.email()), "failed", "5.2.2", FULL)));

        assertThat(Rows.text("select reason from suppression where address = ?", guest.email()))
                .isEqualTo("SOFT_BOUNCES");
    }

    private static void earlierSoftBounce(Guest guest) {
        Rows.change(
                "insert into message (kind, citizen_id, object_id, basis, state, queued_at, due_at)"
                        + " values ('NOTICE', ?, 0, 'consent:newsletter-email', 'FAILED', utc_timestamp(6), utc_timestamp(6))",
                guest.number());
        Rows.change(
                "insert into soft_bounce (message_id, address, bounced_at) select max(id), ?, utc_timestamp(6)"
                        + " from message where citizen_id = ? and state = 'FAILED'",
                guest.email(),
                guest.number());
    }

    @Test
    void aRefusalForWhatTheMailIsDoesNotCountAgainstTheAddress() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        post.write(topic);

        intake.take(bytes(ReturnedMail.report(
                Mailbox.returnAddress(guest.email()),
                "failed",
                "5.7.1",
                "554 5.7.1 Blocked using zen.spamhaus.example")));

        assertThat(Rows.text("select state from message where id = ?", newest(guest.number())))
                .isEqualTo("FAILED");
        assertThat(suppressions(guest.email())).isZero();
    }

    @Test
    void whatNobodyUnderstandsIsPutAsideForAPersonOnce() {
        String subject = "Neue Adresse " + UUID.randomUUID();
        byte[] letter = bytes(ReturnedMail.letter(subject));
        intake.take(letter);
        intake.take(letter);
        assertThat(Rows.count("unclear_return where subject = ?", subject)).isEqualTo(1);
        long id = Rows.number("select id from unclear_return where subject = ?", subject);
        assertThat(Rows.text("select cast(content as char) like '%neue Adresse%' from unclear_return where id = ?", id))
                .as("readable in the database")
                .isNotEqualTo("1");

        UnclearReturnView mail =
                life.asStaff(Role.EDITOR, () -> desk.unclear(id)).orThrow();
        life.asStaff(Role.EDITOR, () -> desk.done(id)).orThrow();

        assertThat(mail.text()).contains("meine neue Adresse");
        assertThat(Rows.count("unclear_return where id = ?", id)).isZero();
        assertThat(Rows.texts("select action from audit_entry where object = ? order by id", "return:" + id))
                .containsExactly("return.read", "return.done");
    }

    @Test
    void staffLiftASuppressionWithAReason() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        post.write(topic);
        intake.take(bytes(ReturnedMail.report(Mailbox.returnAddress(guest.email()), "failed", "5.1.1", UNKNOWN)));
        long id = life.asStaff(Role.PRIVACY_OFFICER, () -> desk.suppressed(guest.email(), 0, 20))
                .orThrow()
                .get(0)
                .id();
        assertThat(life.asStaff(
                                Role.EDITOR,
                                () -> desk.countSuppressed(guest.email().substring(3)))
                        .orThrow())
                .as("found by a part of the address")
                .isZero();
        assertThat(life.asStaff(Role.EDITOR, () -> desk.countSuppressed("kein @"))
                        .rule())
                .isEqualTo("returns.address");
        assertThat(life.asStaff(Role.EDITOR, () -> desk.lift(id, " ")).worked()).isFalse();
        assertThat(suppressions(guest.email())).isEqualTo(1);

        life.asStaff(Role.EDITOR, () -> desk.lift(id, "hat angerufen")).orThrow();

        intake.take(
                bytes(ReturnedMail.report(Mailbox.returnAddress(guest.email()), "failed", "5.1.1", "550 5.1.1 Gone")));
        assertThat(suppressions(guest.email()))
                .as("a second report about the same message")
                .isZero();
        assertThat(Rows.text(
                        "select reason from audit_entry where object = ? and action = 'suppression.lift'",
                        "suppression:" + id))
                .isEqualTo("hat angerufen");
    }

    @Test
    void whatCameBackIsErasedWithTheResident() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        post.write(topic);
        intake.take(bytes(ReturnedMail.report(Mailbox.returnAddress(guest.email()), "failed", "5.1.1", UNKNOWN)));

        Rows.change("delete from citizen where id = ?", guest.number());

        assertThat(suppressions(guest.email())).isZero();
    }

    private static long suppressions(String address) {
        return Rows.count("suppression where address = ?", address);
    }

    private static long newest(long citizen) {
        return Rows.number("select max(id) from message where citizen_id = ?", citizen);
    }

    private static byte[] bytes(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
