package org.buergerdialog.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buergerdialog.consent.Examples.NOW;
import static org.buergerdialog.consent.Examples.declared;
import static org.buergerdialog.consent.Examples.granted;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant NEXT_YEAR = NOW.plus(Duration.ofDays(365));

    @Test
    void holdsUntilWithdrawnWhereItDoesNotRunOut() {
        assertThat(granted(1, null).holds(NEXT_YEAR)).isTrue();
    }

    @Test
    void holdsNoMomentLongerThanGranted() {
        Consent consent = granted(1, NEXT_YEAR);
        assertThat(consent.holds(NEXT_YEAR.minusMillis(1))).isTrue();
        assertThat(consent.holds(NEXT_YEAR)).isFalse();
    }

    @Test
    void holdsForNobodyWhoDeclined() {
        Consent consent = granted(1, null);
        consent.apply(declared(DeclarationKind.DECLINED, 1, NOW), ConsentState.DECLINED, null);
        assertThat(consent.holds(NOW)).isFalse();
    }

    @Test
    void isDueForRenewalThirtyDaysBeforeItRunsOut() {
        Consent consent = granted(1, NEXT_YEAR);
        assertThat(consent.renewalDue(null, NEXT_YEAR.minus(DAY.multipliedBy(31))))
                .isFalse();
        assertThat(consent.renewalDue(null, NEXT_YEAR.minus(DAY.multipliedBy(29))))
                .isTrue();
        assertThat(consent.renewalDue(null, NEXT_YEAR)).isFalse();
    }

    @Test
    void isDueForRenewalWhenTheTextHasChangedInWhatMatters() {
        assertThat(granted(1, null).renewalDue(Examples.published(2), NOW)).isTrue();
        assertThat(granted(1, null).renewalDue(null, NOW)).isFalse();
    }

    @Test
    void asksOnlyOnceForEachReason() {
        Consent consent = granted(1, NEXT_YEAR);
        Instant soon = NEXT_YEAR.minus(DAY.multipliedBy(20));
        assertThat(consent.asksForRenewal(null, soon)).isTrue();
        consent.renewalAsked(soon);
        assertThat(consent.asksForRenewal(null, soon.plus(DAY))).isFalse();
        LegalText later = Examples.published(2);
        Examples.set(later, "publishedAt", soon.plus(DAY));
        assertThat(consent.asksForRenewal(later, soon.plus(DAY.multipliedBy(2))))
                .isTrue();
    }

    @Test
    void asksAgainBeforeItRunsOutThoughItAskedWhenTheTextChanged() {
        Consent consent = granted(1, NEXT_YEAR);
        consent.renewalAsked(NOW.plus(DAY));
        LegalText changed = Examples.published(2);
        assertThat(consent.asksForRenewal(changed, NOW.plus(DAY.multipliedBy(2))))
                .isFalse();
        assertThat(consent.asksForRenewal(changed, NEXT_YEAR.minus(DAY))).isTrue();
    }

    @Test
    void obeysWhoeverDeclaresSomethingNowWhateverTheClocksSay() {
        Consent consent = granted(1, null);
        Instant onASlowClock = NOW.minusMillis(200);
        assertThat(consent.overrules(declared(DeclarationKind.WITHDRAWN, 1, onASlowClock)))
                .isFalse();
    }

    @Test
    void overrulesAPaperThatIsOlderThanTheDecision() {
        Consent consent = granted(1, null);
        Instant lastWeek = NOW.minus(DAY.multipliedBy(7));
        assertThat(consent.overrules(declared(DeclarationKind.WITHDRAWN, 1, lastWeek, NOW)))
                .isTrue();
        assertThat(consent.overrules(
                        declared(DeclarationKind.WITHDRAWN, 1, NOW.plus(DAY), NOW.plus(DAY.multipliedBy(2)))))
                .isFalse();
    }

    @Test
    void doesNotHoldItsEndAgainstAPaperThatWasSignedBefore() {
        Consent consent = granted(1, NEXT_YEAR);
        consent.runOut();
        Instant written = NEXT_YEAR.plus(DAY);
        assertThat(consent.overrules(declared(DeclarationKind.RECORDED, 1, NEXT_YEAR.minus(DAY), written)))
                .isFalse();
        assertThat(consent.overrules(declared(DeclarationKind.RECORDED, 1, NOW.minus(DAY), written)))
                .as("older than the last decision")
                .isTrue();
    }

    @Test
    void remembersWhenItRanOutAndWhatItWas() {
        Consent consent = granted(1, NEXT_YEAR);
        assertThat(consent.since(NOW)).isEqualTo(NOW);
        consent.runOut();
        assertThat(consent.state()).isEqualTo(ConsentState.EXPIRED);
        assertThat(consent.since(NEXT_YEAR.plus(DAY))).isEqualTo(NEXT_YEAR);
        Declaration origin = declared(DeclarationKind.GRANTED, 1, NOW);
        assertThat(consent.origin(List.of(origin, declared(DeclarationKind.EXPIRED, 1, NEXT_YEAR))))
                .contains(origin);
    }

    @Test
    void protectsNoNewerTextOnceItRanOut() {
        Consent consent = granted(2, NEXT_YEAR);
        assertThat(consent.overrules(declared(DeclarationKind.GRANTED, 1, NEXT_YEAR)))
                .isFalse();
    }

    @Test
    void givesWayToTheLaterDecisionOfTheSamePerson() {
        Consent earlier = granted(1, null);
        Consent later = new Consent(18, "newsletter-email");
        later.apply(declared(DeclarationKind.WITHDRAWN, 1, NOW.plus(DAY)), ConsentState.WITHDRAWN, null);
        assertThat(earlier.givesWayTo(later, NEXT_YEAR)).isTrue();
        assertThat(later.givesWayTo(earlier, NEXT_YEAR)).isFalse();
    }

    @Test
    void isNoLaterDecisionBecauseItRanOutLater() {
        Consent ranOut = granted(1, NEXT_YEAR);
        ranOut.runOut();
        Consent later = new Consent(18, "newsletter-email");
        later.apply(declared(DeclarationKind.GRANTED, 1, NOW.plus(DAY)), ConsentState.GRANTED, null);
        assertThat(ranOut.givesWayTo(later, NEXT_YEAR)).isTrue();
        assertThat(later.givesWayTo(ranOut, NEXT_YEAR)).isFalse();
    }

    @Test
    void keepsTheNewerTextOfTwoProfilesThatBothAgree() {
        Consent newer = granted(2, null);
        Consent later = new Consent(18, "newsletter-email");
        later.apply(declared(DeclarationKind.GRANTED, 1, NOW.plus(DAY)), ConsentState.GRANTED, null);
        assertThat(newer.givesWayTo(later, NEXT_YEAR)).isFalse();
        assertThat(later.givesWayTo(newer, NEXT_YEAR)).isTrue();
    }

    @Test
    void knowsTheDayOfARefusal() {
        Consent consent = granted(1, null);
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(consent.refusedOn(today)).isFalse();
        consent.apply(declared(DeclarationKind.DECLINED, 1, NOW), ConsentState.DECLINED, null);
        assertThat(consent.refusedOn(today)).isTrue();
        assertThat(consent.refusedOn(today.minusDays(1))).isFalse();
    }

    @Test
    void keepsTheNewerTextWhenAnOlderOneIsConfirmedLate() {
        Consent consent = granted(2, null);
        assertThat(consent.overrules(declared(DeclarationKind.RENEWED, 1, NOW.plus(DAY))))
                .isTrue();
        assertThat(consent.overrules(declared(DeclarationKind.WITHDRAWN, 1, NOW.plus(DAY))))
                .isFalse();
    }
}
