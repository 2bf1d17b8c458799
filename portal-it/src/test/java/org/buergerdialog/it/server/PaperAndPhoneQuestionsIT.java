package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.ConsentState;
import org.buergerdialog.consent.DeadlineKeeper;
import org.buergerdialog.consent.ProofService;
import org.buergerdialog.consent.RecordedConsent;
import org.buergerdialog.consent.RecordedConsent.Medium;
import org.buergerdialog.consent.RecordedConsentService;
import org.buergerdialog.consent.RecordedDeclaration;
import org.buergerdialog.consent.Scan;
import org.buergerdialog.it.server.Guests.Guest;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.Sha256;
import org.buergerdialog.shared.TownTime;
import org.buergerdialog.shared.UtcText;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questions of practice about what residents declare at the counter, by letter or on the phone. */
@ExtendWith(ArquillianExtension.class)
class PaperAndPhoneQuestionsIT {

    private static final String NEWS = ConsentService.NEWSLETTER_EMAIL;
    private static final byte[] PDF = "%PDF-1.7\n% signed by hand\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private Life life;

    @Inject
    private Guests guests;

    @Inject
    private Texts texts;

    @Inject
    private Decisions decisions;

    @Inject
    private Post post;

    @Inject
    private RecordedConsentService recorded;

    @Inject
    private ProofService proofs;

    @Inject
    private DeadlineKeeper deadlines;

    @AfterEach
    void tidyUp() {
        texts.retire();
    }

    @Test
    void doesAPaperConsentNeedAScan() {
        String purpose = texts.purpose(null);
        Resident resident = life.resident();

        assertThat(record(resident.email(), purpose, Medium.PAPER, true, Life.today(), null)
                        .rule())
                .isEqualTo("recorded.scan-missing");

        assertThat(Register.of(resident.email(), purpose)).isEmpty();
    }

    @Test
    void countsAPaperConsentWithAScan() {
        String purpose = texts.purpose(null);
        Resident resident = life.resident();

        record(resident.email(), purpose, Medium.PAPER, true, Life.today(), scan())
                .orThrow();

        assertThat(Register.of(resident.email(), purpose)).isEqualTo("RECORDED");
        assertThat(Register.last("touchpoint", resident.email(), purpose)).isEqualTo("PAPER");
        assertThat(decisions.view(resident, purpose).granted()).isTrue();
    }

    @Test
    void isTheScanTheOneThatWasRecorded() {
        String purpose = texts.purpose(null);
        Resident resident = life.resident();

        long declaration = record(resident.email(), purpose, Medium.PAPER, true, Life.today(), scan())
                .orThrow()
                .number();

        assertThat(Register.last("scan_sha256", resident.email(), purpose)).isEqualTo(Sha256.hex(PDF));
        assertThat(life.asPrivacyOfficer(() -> proofs.scan(declaration)).orThrow())
                .hasValueSatisfying(scan -> assertThat(scan.content()).isEqualTo(PDF));
    }

    @Test
    void isAnyFileAScan() {
        String purpose = texts.purpose(null);
        Scan page = new Scan("scan.pdf", null, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        assertThat(record(life.resident().email(), purpose, Medium.PAPER, true, Life.today(), page)
                        .rule())
                .isEqualTo("recorded.scan-type");
    }

    @Test
    void mayAScanBeLargerThanTheMailOfATown() {
        String purpose = texts.purpose(null);
        byte[] large = Arrays.copyOf(PDF, RecordedConsentService.LARGEST_SCAN + 1);

        assertThat(record(
                                life.resident().email(),
                                purpose,
                                Medium.PAPER,
                                true,
                                Life.today(),
                                new Scan("a.pdf", null, large))
                        .rule())
                .isEqualTo("recorded.scan-size");
    }

    @Test
    void doesAConsentOnThePhoneNeedAScan() {
        String purpose = texts.purpose(null);
        Resident resident = life.resident();

        record(resident.email(), purpose, Medium.PHONE, true, Life.today(), null)
                .orThrow();

        assertThat(decisions.view(resident, purpose).granted()).isTrue();
        assertThat(Register.last("touchpoint", resident.email(), purpose)).isEqualTo("PHONE");
    }

    @Test
    void doesTheRegisterNameWhoTookTheCall() {
        String purpose = texts.purpose(null);
        Resident resident = life.resident();

        record(resident.email(), purpose, Medium.PHONE, true, Life.today(), null)
                .orThrow();

        assertThat(Register.last("actor", resident.email(), purpose)).isEqualTo("staff:staff-" + Role.ADVISER);
    }

    @Test
    void doesTheAuditTrailNoteThatStaffRecordedAConsent() {
        String purpose = texts.purpose(null);
        Resident resident = life.resident();

        long declaration = record(resident.email(), purpose, Medium.PHONE, true, Life.today(), null)
                .orThrow()
                .number();

        assertThat(Rows.count(
                        "audit_entry where actor = ? and object = ?",
                        "staff:staff-" + Role.ADVISER,
                        "declaration:" + declaration))
                .isEqualTo(1);
    }

    @Test
    void mayAnEditorRecordAConsentForTheOwnNewsletter() {
        RecordedConsent wish = wish(life.resident().email(), NEWS, Medium.PHONE, true, Life.today(), null, null);

        assertThat(life.asStaff(Role.EDITOR, () -> recorded.record(wish)).thrown())
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void stopsAWithdrawalByLetterTheMailsAtOnce() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);

        record(guest.email(), NEWS, Medium.PAPER, false, Life.today(), null).orThrow();

        assertThat(Register.of(guest.email())).isEqualTo("REQUESTED GRANTED WITHDRAWN");
        assertThat(Register.state(guest.number())).isEqualTo("WITHDRAWN");
        assertThat(post.write(topic)).isEmpty();
    }

    @Test
    void stopsAWithdrawalOnThePhoneAMailThatIsAlreadyQueued() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        long notice = life.notice(topic);
        post.queueForLater(notice);

        record(guest.email(), NEWS, Medium.PHONE, false, Life.today(), null).orThrow();
        post.nowDue(notice);

        assertThat(post.readers(notice)).isEmpty();
    }

    @Test
    void whichDayCountsTheOneOfTheSignatureOrTheOneOfTheRecord() {
        String purpose = texts.purpose(12);
        Resident resident = life.resident();
        publishedLongAgo(purpose);

        record(resident.email(), purpose, Medium.PAPER, true, Life.today().minusMonths(2), scan())
                .orThrow();

        assertThat(Register.last("timestampdiff(day, declared_at, recorded_at) > 50", resident.email(), purpose))
                .isEqualTo("1");
        assertThat(Rows.number(
                        "select timestampdiff(day, utc_timestamp(6), expires_at) from consent"
                                + " where citizen_id = ? and purpose = ?",
                        resident.number(),
                        purpose))
                .as("the year began with the signature")
                .isBetween(295L, 310L);
    }

    @Test
    void doesAPaperFoundLateBeatAWithdrawalThatCameAfterIt() {
        String purpose = texts.purpose(null);
        Resident resident = decisions.holder(purpose);
        decisions.withdraw(resident, purpose).orThrow();
        publishedLongAgo(purpose);

        RecordedDeclaration paper = record(
                        resident.email(),
                        purpose,
                        Medium.PAPER,
                        true,
                        Life.today().minusDays(7),
                        scan())
                .orThrow();

        assertThat(paper.effective()).as("staff are told").isFalse();
        assertThat(Register.of(resident.email(), purpose)).isEqualTo("GRANTED WITHDRAWN RECORDED");
        assertThat(decisions.view(resident, purpose).granted()).isFalse();
    }

    @Test
    void isTheTimeOfASignatureAskedForThatFellOnTheDayOfAWithdrawal() {
        String purpose = texts.purpose(null);
        Resident resident = withdrewYesterdayAtNoon(purpose);

        assertThat(record(resident.email(), purpose, Medium.PAPER, true, yesterday(), scan())
                        .rule())
                .isEqualTo("recorded.time-missing");

        assertThat(Register.of(resident.email(), purpose)).isEqualTo("GRANTED WITHDRAWN");
    }

    @Test
    void isTheTimeOfASignatureAskedForThatFellOnTheDayOfARefusal() {
        String purpose = texts.purpose(null);
        publishedLongAgo(purpose);
        Resident resident = life.resident();
        decisions.decline(resident, purpose).orThrow();

        assertThat(record(resident.email(), purpose, Medium.PHONE, true, townDay(resident, purpose), null)
                        .rule())
                .isEqualTo("recorded.time-missing");
    }

    @Test
    void isTheTimeAskedForWhereNobodyElseDecidedThatDay() {
        String purpose = texts.purpose(null);
        Resident resident = withdrewYesterdayAtNoon(purpose);

        RecordedDeclaration paper = record(resident.email(), purpose, Medium.PAPER, true, Life.today(), scan())
                .orThrow();

        assertThat(paper.effective()).isTrue();
        assertThat(decisions.view(resident, purpose).granted()).isTrue();
    }

    @Test
    void whatCountsIfSomebodySignedAndWithdrewLaterThatDay() {
        String purpose = texts.purpose(null);
        Resident resident = withdrewYesterdayAtNoon(purpose);

        RecordedDeclaration paper = record(
                        wish(resident.email(), purpose, Medium.PAPER, true, yesterday(), LocalTime.of(9, 0), scan()))
                .orThrow();

        assertThat(paper.effective()).isFalse();
        assertThat(decisions.view(resident, purpose).granted()).isFalse();
    }

    @Test
    void maySomebodyWhoWithdrewInTheMorningSignAtTheCounterLaterThatDay() {
        String purpose = texts.purpose(null);
        Resident resident = withdrewYesterdayAtNoon(purpose);

        RecordedDeclaration paper = record(
                        wish(resident.email(), purpose, Medium.PAPER, true, yesterday(), LocalTime.of(12, 1), scan()))
                .orThrow();

        assertThat(paper.effective()).isTrue();
        assertThat(decisions.view(resident, purpose).granted()).isTrue();
    }

    @Test
    void whatCountsIfNobodyKnowsWhenSomebodySignedWhoWithdrewThatDay() {
        String purpose = texts.purpose(null);
        Resident resident = withdrewYesterdayAtNoon(purpose);

        record(wish(resident.email(), purpose, Medium.PAPER, true, yesterday(), LocalTime.MIDNIGHT, scan()))
                .orThrow();

        assertThat(decisions.view(resident, purpose).granted())
                .as("in doubt, no mail")
                .isFalse();
    }

    @Test
    void mayTheTimeOfASignatureLieAhead() {
        String purpose = texts.purpose(null);
        LocalDateTime soon = LocalDateTime.now(TownTime.ZONE).plusMinutes(2);

        assertThat(record(wish(
                                life.resident().email(),
                                purpose,
                                Medium.PHONE,
                                true,
                                soon.toLocalDate(),
                                soon.toLocalTime().truncatedTo(ChronoUnit.MINUTES),
                                null))
                        .rule())
                .isIn("recorded.time-future", "recorded.future");
    }

    private Resident withdrewYesterdayAtNoon(String purpose) {
        publishedLongAgo(purpose);
        Resident resident = decisions.holder(purpose);
        decisions.withdraw(resident, purpose).orThrow();
        Rows.change(
                "update consent set changed_at = ? where citizen_id = ? and purpose = ?",
                UtcText.of(
                        yesterday().atTime(LocalTime.NOON).atZone(TownTime.ZONE).toInstant()),
                resident.number(),
                purpose);
        return resident;
    }

    /** The day of the town on which the resident decided: the test may run around midnight. */
    private static LocalDate townDay(Resident resident, String purpose) {
        return TownTime.of(Instant.parse(Rows.text(
                        "select date_format(changed_at, '%Y-%m-%dT%TZ') from consent where citizen_id = ? and purpose = ?",
                        resident.number(), purpose)))
                .toLocalDate();
    }

    @Test
    void whatCountsIfSomebodyAgreedOnlineAndWithdrewByLetterOnTheSameDay() {
        String purpose = texts.purpose(null);
        Resident resident = decisions.holder(purpose);
        publishedLongAgo(purpose);
        wasDecidedYesterday(resident, purpose);

        record(resident.email(), purpose, Medium.PAPER, false, Life.today().minusDays(1), null)
                .orThrow();

        assertThat(decisions.view(resident, purpose).granted())
                .as("in doubt, no mail")
                .isFalse();
    }

    @Test
    void mayAConsentBeDatedInTheFuture() {
        String purpose = texts.purpose(null);

        assertThat(record(
                                life.resident().email(),
                                purpose,
                                Medium.PHONE,
                                true,
                                Life.today().plusDays(1),
                                null)
                        .rule())
                .isEqualTo("recorded.future");
    }

    @Test
    void maySomebodyHaveSignedATextBeforeItExisted() {
        String purpose = texts.purpose(null);

        assertThat(record(
                                life.resident().email(),
                                purpose,
                                Medium.PAPER,
                                true,
                                Life.today().minusDays(2),
                                scan())
                        .rule())
                .isEqualTo("recorded.text-not-current");
    }

    @Test
    void doesASignatureProveWhoReadsTheMailbox() {
        long topic = Life.topic();
        String email = Guests.address();

        record(email, NEWS, Medium.PAPER, true, Life.today(), scan()).orThrow();
        Rows.change(
                "insert into interest (citizen_id, topic_id, since) select id, ?, utc_timestamp(6) from citizen where email = ?",
                topic,
                email);

        assertThat(Register.of(email)).isEqualTo("RECORDED");
        assertThat(post.write(topic))
                .as("a typing error would reach a stranger")
                .isEmpty();
    }

    @Test
    void doesAQueuedMailGoToAnAddressThatNobodyHasConfirmed() {
        long topic = Life.topic();
        Guest guest = guests.confirmed(topic);
        long notice = life.notice(topic);
        post.queueForLater(notice);
        Rows.change("update citizen set email_verified = false where id = ?", guest.number());

        post.nowDue(notice);

        assertThat(post.readers(notice)).isEmpty();
    }

    @Test
    void getsASignedPaperItsMailsOnceTheAddressHasConfirmed() {
        long topic = Life.topic();
        String email = Guests.address();
        record(email, NEWS, Medium.PAPER, true, Life.today(), scan()).orThrow();

        guests.confirmed(email, Language.DE, topic);

        assertThat(post.write(topic)).containsExactly(email);
    }

    @Test
    void countsAPaperThatWasSignedBeforeTheConsentRanOutAndFoundAfterwards() {
        String purpose = texts.purpose(12);
        publishedLongAgo(purpose);
        Resident resident = ranOutYesterday(purpose);

        record(resident.email(), purpose, Medium.PAPER, true, Life.today().minusDays(2), scan())
                .orThrow();

        assertThat(Register.of(resident.email(), purpose)).isEqualTo("GRANTED EXPIRED RECORDED");
        assertThat(decisions.view(resident, purpose).granted()).isTrue();
    }

    @Test
    void countsAPaperThatIsOlderThanTheConsentThatRanOut() {
        String purpose = texts.purpose(12);
        publishedLongAgo(purpose);
        Resident resident = ranOutYesterday(purpose);

        record(resident.email(), purpose, Medium.PAPER, true, Life.today().minusDays(40), scan())
                .orThrow();

        assertThat(decisions.view(resident, purpose).state()).isEqualTo(ConsentState.EXPIRED);
    }

    /** Somebody who agreed thirty days ago to something that ended yesterday. */
    private Resident ranOutYesterday(String purpose) {
        Resident resident = decisions.holder(purpose);
        Rows.change(
                "update consent set changed_at = changed_at - interval 30 day,"
                        + " expires_at = utc_timestamp(6) - interval 1 day where citizen_id = ? and purpose = ?",
                resident.number(),
                purpose);
        deadlines.work();
        assertThat(Register.state(resident.number(), purpose)).isEqualTo("EXPIRED");
        return resident;
    }

    @Test
    void canNothingBeWithdrawn() {
        String purpose = texts.purpose(null);

        assertThat(record(life.resident().email(), purpose, Medium.PHONE, false, Life.today(), null)
                        .rule())
                .isEqualTo("recorded.nothing-to-withdraw");
    }

    private Outcome<RecordedDeclaration> record(
            String email, String purpose, Medium medium, boolean granted, LocalDate day, Scan scan) {
        return record(wish(email, purpose, medium, granted, day, null, scan));
    }

    private Outcome<RecordedDeclaration> record(RecordedConsent wish) {
        return life.asStaff(Role.ADVISER, () -> recorded.record(wish));
    }

    private RecordedConsent wish(
            String email, String purpose, Medium medium, boolean granted, LocalDate day, LocalTime time, Scan scan) {
        return new RecordedConsent(
                email, purpose, texts.current(purpose), medium, granted, day, time, Language.DE, "Ordner 7", scan);
    }

    private static Scan scan() {
        return new Scan("zusage.pdf", null, PDF);
    }

    private static LocalDate yesterday() {
        return Life.today().minusDays(1);
    }

    private static void wasDecidedYesterday(Resident resident, String purpose) {
        Rows.change(
                "update consent set changed_at = changed_at - interval 1 day where citizen_id = ? and purpose = ?",
                resident.number(),
                purpose);
    }

    private static void publishedLongAgo(String purpose) {
        Rows.change("update legal_text set published_at = '2026-01-01 00:00:00' where purpose = ?", purpose);
    }
}
