package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.mailing.campaign.CampaignService;
import org.buergerdialog.mailing.campaign.TextProgress;
import org.buergerdialog.mailing.sms.TextDelivery;
import org.buergerdialog.mailing.sms.TextReception;
import org.buergerdialog.mailing.sms.TextReports;
import org.buergerdialog.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text messages, what becomes of them, and what people answer. */
@ExtendWith(ArquillianExtension.class)
class TextMessageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String SMS = ConsentService.NEWSLETTER_SMS;

    @Inject
    private Life life;

    @Inject
    private Decisions decisions;

    @Inject
    private Post post;

    @Inject
    private CampaignService campaigns;

    @Inject
    private TextReception reception;

    @Inject
    private TextReports reports;

    @Test
    void theStaffSeeWhatArrivedAndWhatNeverWill() {
        long topic = Life.topic();
        decisions.reader(topic, number("123"));
        decisions.reader(topic, number("124"));
        decisions.reader(topic, number("000"));
        long notice = life.notice(topic);
        post.send(notice);

        Await.until("reports", PATIENCE, () -> progress(notice).equals(new TextProgress(2, 1, 0)));
        assertThat(life.as(life.resident(), () -> campaigns.textProgress(notice))
                        .thrown())
                .isNotNull();
        long lost = Rows.number(
                "select id from message where kind = 'NOTICE' and object_id = ? and recipient like '%000'", notice);
        TextDelivery delivery =
                life.asStaff(Role.EDITOR, () -> reports.of(lost)).orThrow().orElseThrow();
        assertThat(delivery.state()).isEqualTo(TextDelivery.State.UNDELIVERABLE);
        assertThat(delivery.parts()).isEqualTo(1);
        assertThat(Duration.between(delivery.reportedAt(), Instant.now()).abs()).isLessThan(PATIENCE);
    }

    @Test
    void aReportMayBeFasterThanWeAre() {
        long topic = Life.topic();
        decisions.reader(topic, number("321"));
        long notice = life.notice(topic);
        post.send(notice);
        Await.until("report", PATIENCE, () -> progress(notice).delivered() == 1);
        long message = Rows.number("select id from message where kind = 'NOTICE' and object_id = ?", notice);

        // As if the network had taken it a second time, and said no before we wrote down its answer.
        String early = "it-" + message;
        reception.reported(early, false, null);
        assertThat(progress(notice)).isEqualTo(new TextProgress(1, 0, 0));
        Rows.change(
                "insert into text_part (message_id, gateway_id, taken_at) values (?, ?, utc_timestamp(6))",
                message,
                early);
        reception.reported(early, false, null);
        assertThat(progress(notice)).isEqualTo(new TextProgress(0, 1, 0));
        assertThat(Rows.count("text_report where gateway_id = ?", early)).isZero();
    }

    @Test
    void whatTheNetworkNeverTakesIsGivenUpWithTheReason() {
        long topic = Life.topic();
        decisions.reader(topic, "+49" + ThreadLocalRandom.current().nextInt(1000, 9999));
        long notice = life.notice(topic);
        post.send(notice);

        Await.until(
                "decision",
                PATIENCE,
                () -> Rows.count("message where kind = 'NOTICE' and object_id = ? and state = 'FAILED'", notice) == 1);
        assertThat(Rows.text("select error from message where kind = 'NOTICE' and object_id = ?", notice))
                .isEqualTo("SMPP status 0000000b");
    }

    @Test
    void stopWithdrawsTheConsentAndIsAcknowledgedOnce() {
        String number = number("777");
        Resident resident = decisions.reader(Life.topic(), number);

        reception.answered(number, " Stopp! ");

        assertThat(Register.state(resident.number(), SMS)).isEqualTo("WITHDRAWN");
        assertThat(Register.of(resident.email(), SMS)).endsWith("WITHDRAWN");
        assertThat(Register.last("touchpoint", resident.email(), SMS)).isEqualTo("SMS");
        assertThat(Register.last("actor", resident.email(), SMS)).isEqualTo("citizen:" + resident.number());
        Mailbox.awaitText(number, "keine Neuigkeiten mehr per SMS", PATIENCE);

        reception.answered(number.substring(1), "STOP");
        reception.answered(number, "Warum?");
        assertThat(answers(resident)).isEqualTo(1);
        assertThat(Register.of(resident.email(), SMS)).containsOnlyOnce("WITHDRAWN");
    }

    @Test
    void stopIsAnsweredAlthoughWeHaveAnsweredSomethingElseToday() {
        String number = number("778");
        Resident resident = decisions.reader(Life.topic(), number);

        reception.answered(number, "Wann ist der Markt?");
        reception.answered(number, "Hallo?");
        assertThat(answers(resident)).isEqualTo(1);
        assertThat(Mailbox.awaitText(number, "STOP", PATIENCE).text("text/plain"))
                .contains("01234 567-0");
        assertThat(Register.state(resident.number(), SMS)).isEqualTo("GRANTED");

        reception.answered(number, "STOP");
        Mailbox.awaitText(number, "keine Neuigkeiten mehr per SMS", PATIENCE);
        assertThat(answers(resident)).isEqualTo(2);
    }

    @Test
    void whoeverSharesANumberIsStoppedTogether() {
        String number = number("779");
        Resident one = decisions.reader(Life.topic(), number);
        Resident other = decisions.reader(Life.topic(), number);

        reception.answered(number, "ABMELDEN");

        assertThat(Register.state(one.number(), SMS)).isEqualTo("WITHDRAWN");
        assertThat(Register.state(other.number(), SMS)).isEqualTo("WITHDRAWN");
        assertThat(answers(one) + answers(other)).isEqualTo(1);
    }

    @Test
    void aStrangerLeavesNoTrace() {
        long answersBefore = Rows.count("text_answer");
        reception.answered(number("999"), "STOP");
        assertThat(Rows.count("text_answer")).isEqualTo(answersBefore);
    }

    private static long answers(Resident resident) {
        return Rows.count(
                "message where citizen_id = ? and kind in ('TEXT_STOPPED', 'TEXT_ANSWER')", resident.number());
    }

    /** A number of the test's own with this end. */
    private static String number(String end) {
        return "+49151" + ThreadLocalRandom.current().nextInt(10_000, 99_999) + end;
    }

    private TextProgress progress(long notice) {
        return life.asStaff(Role.EDITOR, () -> campaigns.textProgress(notice)).orThrow();
    }
}
