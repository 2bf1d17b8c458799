package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.ConsentState;
import org.buergerdialog.consent.ConsentView;
import org.buergerdialog.consent.DeadlineKeeper;
import org.buergerdialog.consent.PurposeService;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.it.stack.Mailbox.Mail;
import org.buergerdialog.shared.NotFound;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questions of practice about consents that hold for a time, and about purposes nobody is asked for any more. */
@ExtendWith(ArquillianExtension.class)
class RenewalQuestionsIT {

    private static final String NEWS = ConsentService.NEWSLETTER_EMAIL;
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private Life life;

    @Inject
    private Texts texts;

    @Inject
    private Decisions decisions;

    @Inject
    private Post post;

    @Inject
    private PurposeService purposes;

    @Inject
    private DeadlineKeeper deadlines;

    @AfterEach
    void tidyUp() {
        texts.retire();
    }

    @Test
    void mayTheTownWriteAfterTheConsentExpired() {
        long topic = Life.topic();
        Resident resident = life.resident();
        decisions.followWithConsent(resident, topic);
        runsOutIn(Duration.ofSeconds(-1), resident, NEWS);

        assertThat(post.audience(topic)).as("before any timer noticed").isZero();
        deadlines.work();

        assertThat(Register.state(resident.number())).isEqualTo("EXPIRED");
        assertThat(post.write(topic)).isEmpty();
    }

    @Test
    void doesAConsentThatExpiresStopAMailThatIsAlreadyQueued() {
        long topic = Life.topic();
        Resident resident = life.resident();
        decisions.followWithConsent(resident, topic);
        long notice = life.notice(topic);
        post.queueForLater(notice);
        runsOutIn(Duration.ofSeconds(-1), resident, NEWS);

        post.nowDue(notice);

        assertThat(post.readers(notice)).isEmpty();
    }

    @Test
    void isAnExpiryWrittenIntoTheRegister() {
        String purpose = texts.purpose(12);
        Resident resident = decisions.holder(purpose);
        runsOutIn(Duration.ofSeconds(-1), resident, purpose);

        deadlines.work();

        assertThat(Register.of(resident.email(), purpose)).isEqualTo("GRANTED EXPIRED");
        assertThat(Register.last("concat(actor, ' ', touchpoint)", resident.email(), purpose))
                .isEqualTo("system SYSTEM");
        assertThat(Register.last("wording", resident.email(), purpose)).isEqualTo(Texts.GERMAN);
    }

    @Test
    void doesAConsentExpireTwice() {
        String purpose = texts.purpose(12);
        Resident resident = decisions.holder(purpose);
        runsOutIn(Duration.ofSeconds(-1), resident, purpose);

        deadlines.work();
        deadlines.work();

        assertThat(Register.of(resident.email(), purpose)).isEqualTo("GRANTED EXPIRED");
    }

    @Test
    void doesTheResidentSeeThatItExpiredEvenBeforeItIsNoted() {
        String purpose = texts.purpose(12);
        Resident resident = decisions.holder(purpose);
        runsOutIn(Duration.ofSeconds(-1), resident, purpose);

        assertThat(decisions.view(resident, purpose).state()).isEqualTo(ConsentState.EXPIRED);
    }

    @Test
    void doesAConsentWithoutIntervalEverEnd() {
        String purpose = texts.purpose(null);
        Resident resident = decisions.holder(purpose);
        Rows.change(
                "update consent set changed_at = changed_at - interval 30 year where citizen_id = ? and purpose = ?",
                resident.number(),
                purpose);

        deadlines.work();

        assertThat(decisions.view(resident, purpose).granted()).isTrue();
        assertThat(decisions.view(resident, purpose).expiresAt()).isNull();
    }

    @Test
    void whenDoesAConsentForTwelveMonthsEnd() {
        String purpose = texts.purpose(12);
        Resident resident = decisions.holder(purpose);

        assertThat(monthsLeft(resident, purpose)).isEqualTo(12);
    }

    @Test
    void doesRenewingStartTheIntervalAnew() {
        String purpose = texts.purpose(12);
        Resident resident = decisions.holder(purpose);
        runsOutIn(DAY, resident, purpose);

        decisions.grant(resident, purpose).orThrow();

        assertThat(Register.of(resident.email(), purpose)).isEqualTo("GRANTED RENEWED");
        assertThat(monthsLeft(resident, purpose)).isEqualTo(12);
    }

    @Test
    void doesSayingYesAgainWithoutNeedCountAsAnotherDeclaration() {
        String purpose = texts.purpose(12);
        Resident resident = decisions.holder(purpose);

        decisions.grant(resident, purpose).orThrow();

        assertThat(Register.of(resident.email(), purpose)).isEqualTo("GRANTED");
    }

    @Test
    void mayAnExpiredConsentBeGivenAgain() {
        String purpose = texts.purpose(12);
        Resident resident = decisions.holder(purpose);
        runsOutIn(Duration.ofSeconds(-1), resident, purpose);
        deadlines.work();

        decisions.grant(resident, purpose).orThrow();

        assertThat(Register.of(resident.email(), purpose)).isEqualTo("GRANTED EXPIRED GRANTED");
        assertThat(monthsLeft(resident, purpose)).isEqualTo(12);
    }

    @Test
    void isSomebodyWhoWithdrewInTimeNotedAsExpired() {
        String purpose = texts.purpose(12);
        Resident resident = decisions.holder(purpose);
        decisions.withdraw(resident, purpose).orThrow();
        Rows.change(
                "update consent set expires_at = utc_timestamp(6) - interval 1 day where citizen_id = ? and purpose = ?",
                resident.number(),
                purpose);

        deadlines.work();

        assertThat(Register.of(resident.email(), purpose)).isEqualTo("GRANTED WITHDRAWN");
    }

    @Test
    void isTheResidentAskedInTimeToRenew() {
        String purpose = texts.purpose(12);
        Resident resident = decisions.holder(purpose);
        runsOutIn(DAY.multipliedBy(29), resident, purpose);

        deadlines.work();

        assertThat(decisions.view(resident, purpose).renewalDue()).isTrue();
        Mail mail = renewalMail(resident);
        assertThat(mail.to()).isEqualTo(resident.email());
        assertThat(mail.text("text/plain")).contains("Prüfzweck");
    }

    @Test
    void isTheResidentAskedMoreThanOnce() {
        String purpose = texts.purpose(12);
        Resident resident = decisions.holder(purpose);
        runsOutIn(DAY.multipliedBy(29), resident, purpose);

        deadlines.work();
        runsOutIn(DAY.multipliedBy(3), resident, purpose);
        deadlines.work();

        assertThat(renewalMails(resident)).isEqualTo(1);
    }

    @Test
    void isSomebodyAskedWhoseConsentRunsForMonths() {
        String purpose = texts.purpose(12);
        Resident resident = decisions.holder(purpose);

        deadlines.work();

        assertThat(decisions.view(resident, purpose).renewalDue()).isFalse();
        assertThat(renewalMails(resident)).isZero();
    }

    @Test
    void isSomebodyAskedAgainByMailAfterAMaterialChange() {
        String purpose = texts.purpose(null);
        Resident resident = decisions.holder(purpose);
        texts.publishMaterialChange(purpose);

        deadlines.work();
        deadlines.work();

        assertThat(renewalMail(resident).text("text/plain")).contains("Neu: Anrufe am Abend.");
        assertThat(renewalMails(resident)).isEqualTo(1);
    }

    @Test
    void isSomebodyBotheredWithAMailAboutAMinorChange() {
        String purpose = texts.purpose(null);
        Resident resident = decisions.holder(purpose);
        texts.publishMinorChange(purpose);

        deadlines.work();

        assertThat(renewalMails(resident)).isZero();
    }

    @Test
    void doesAShorterIntervalCutConsentsThatWereGivenBefore() {
        String purpose = texts.purpose(24);
        Resident resident = decisions.holder(purpose);

        life.asPrivacyOfficer(() -> purposes.update(
                        purpose, Texts.draft(purpose, 2), purposes.get(purpose).version()))
                .orThrow();

        assertThat(monthsLeft(resident, purpose)).isEqualTo(24);
        assertThat(monthsLeft(decisions.holder(purpose), purpose)).isEqualTo(2);
    }

    @Test
    void doesRetiringAPurposeEndItsConsents() {
        String purpose = texts.purpose(null);
        Resident resident = decisions.holder(purpose);

        texts.retire();

        assertThat(decisions.view(resident, purpose).granted()).isTrue();
        assertThat(Register.of(resident.email(), purpose)).isEqualTo("GRANTED");
    }

    @Test
    void mayAConsentForARetiredPurposeBeWithdrawn() {
        String purpose = texts.purpose(null);
        Resident resident = decisions.holder(purpose);
        texts.retire();

        decisions.withdraw(resident, purpose).orThrow();

        assertThat(Register.of(resident.email(), purpose)).isEqualTo("GRANTED WITHDRAWN");
    }

    @Test
    void isAnybodyStillAskedForARetiredPurpose() {
        String purpose = texts.purpose(null);
        long text = texts.current(purpose);
        texts.retire();
        Resident resident = life.resident();

        assertThat(decisions.grant(resident, purpose, text).thrown()).isInstanceOf(NotFound.class);
        assertThat(decisions.views(resident)).extracting(ConsentView::purpose).doesNotContain(purpose);
    }

    private static void runsOutIn(Duration time, Resident resident, String purpose) {
        Rows.change(
                "update consent set expires_at = utc_timestamp(6) + interval ? second where citizen_id = ? and purpose = ?",
                time.toSeconds(),
                resident.number(),
                purpose);
    }

    /** The hour added allows for a month that begins in the town, but not yet in Greenwich. */
    private static long monthsLeft(Resident resident, String purpose) {
        return Rows.number(
                "select timestampdiff(month, utc_timestamp(6), expires_at + interval 1 day) from consent"
                        + " where citizen_id = ? and purpose = ?",
                resident.number(),
                purpose);
    }

    @Test
    void mayAnAddressBeAskedToRenewThatNobodyHasConfirmed() {
        String purpose = texts.purpose(null);
        Resident resident = decisions.holder(purpose);
        texts.publishMaterialChange(purpose);
        unproved(resident, true);

        deadlines.work();

        assertThat(renewalMails(resident))
                .as("the link in it would show a stranger the preferences")
                .isZero();
        unproved(resident, false);
        deadlines.work();
        assertThat(renewalMails(resident)).as("asked as soon as it is").isEqualTo(1);
    }

    @Test
    void doesAMailGoOutWhoseAddressNobodyHasConfirmed() {
        String purpose = texts.purpose(null);
        Resident resident = decisions.holder(purpose);
        texts.publishMaterialChange(purpose);
        unproved(resident, true);
        Rows.change(
                "insert into message (kind, channel, citizen_id, object_id, basis, state, queued_at, due_at)"
                        + " values ('RENEWAL', 'EMAIL', ?, 0, ?, 'QUEUED', utc_timestamp(6), utc_timestamp(6))",
                resident.number(),
                "consent:" + purpose);

        assertThat(post.decision(Rows.number(
                        "select id from message where kind = 'RENEWAL' and citizen_id = ?", resident.number())))
                .isEqualTo("SUPPRESSED");
    }

    private static void unproved(Resident resident, boolean unproved) {
        Rows.change("update citizen set email_verified = ? where id = ?", !unproved, resident.number());
    }

    private static long renewalMails(Resident resident) {
        return Rows.count("message where kind = 'RENEWAL' and citizen_id = ?", resident.number());
    }

    private Mail renewalMail(Resident resident) {
        return post.received(
                Rows.number("select id from message where kind = 'RENEWAL' and citizen_id = ?", resident.number()));
    }
}
