package org.buergerdialog.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import org.buergerdialog.audit.Finding.Kind;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private final Copy copy = Copy.of(10);

    @Test
    void findsNothingInALedgerThatNobodyTouched() {
        LedgerReport report = copy.verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.intact()).isTrue();
        assertThat(report.links()).isEqualTo(10);
        assertThat(report.headHash()).isEqualTo(copy.head.hash());
        assertThat(report.lastSealed()).isEqualTo(Copy.SEALED);
    }

    @Test
    void findsNothingInAnEmptyLedger() {
        assertThat(new Copy().verify().findings()).isEmpty();
    }

    @Test
    void findsAnEditedRow() {
        copy.write(4, "I never agreed");
        assertThat(copy.verify().findings()).containsExactly(new Finding(Kind.EDITED, 4, 4));
    }

    @Test
    void findsADeletedRow() {
        copy.rows.remove(10L);
        copy.rows.remove(5L);
        assertThat(copy.verify().findings())
                .containsExactlyInAnyOrder(new Finding(Kind.MISSING, 5, 5), new Finding(Kind.MISSING, 10, 10));
    }

    @Test
    void findsADeletedRowEvenWhereTheHeadWasTurnedBackAndTheLinksWereLeft() {
        copy.rows.remove(10L);
        copy.head = headAt(9);
        assertThat(copy.verify().findings())
                .containsExactlyInAnyOrder(new Finding(Kind.BROKEN_CHAIN, 10, 0), new Finding(Kind.MISSING, 10, 10));
    }

    @Test
    void findsAHeadThatWasTurnedBackOnceForAllLinksBeyondIt() {
        copy.head = headAt(2);
        assertThat(copy.verify().findings()).containsExactly(new Finding(Kind.BROKEN_CHAIN, 3, 0));
    }

    @Test
    void findsADeletedRowAndAMissingHead() {
        copy.rows.remove(10L);
        copy.head = null;
        assertThat(copy.verify().findings())
                .containsExactlyInAnyOrder(new Finding(Kind.HEADLESS, 0, 0), new Finding(Kind.MISSING, 10, 10));
    }

    @Test
    void findsTwoRowsThatChangedPlaces() {
        String second = copy.rows.get(2L);
        copy.write(2, copy.rows.get(7L));
        copy.write(7, second);
        assertThat(copy.verify().findings())
                .containsExactlyInAnyOrder(new Finding(Kind.EDITED, 2, 2), new Finding(Kind.EDITED, 7, 7));
    }

    @Test
    void findsLinksThatChangedPlaces() {
        Collections.swap(copy.links, 3, 4);
        assertThat(copy.verify().findings()).extracting(Finding::kind).contains(Kind.BROKEN_CHAIN);
    }

    @Test
    void findsALinkThatWasChanged() {
        Link old = copy.links.get(3);
        copy.links.set(3, new Link("consent", 4, Link.ENTRY, 4, Digest.of("other"), Copy.SEALED, old.previous()));
        assertThat(copy.verify().findings()).extracting(Finding::kind).contains(Kind.BROKEN_CHAIN, Kind.EDITED);
    }

    @Test
    void findsALinkThatWasTurnedIntoSomethingElse() {
        Link old = copy.links.get(3);
        copy.links.set(3, new Link("consent", 4, "X", 4, old.digest(), Copy.SEALED, old.previous()));
        assertThat(copy.verify().findings()).extracting(Finding::kind).contains(Kind.BROKEN_CHAIN, Kind.UNSEALED);
    }

    @Test
    void findsALinkCutOutOfTheMiddleTogetherWithItsRow() {
        copy.rows.remove(5L);
        copy.links.remove(4);
        assertThat(copy.verify().findings()).containsExactly(new Finding(Kind.BROKEN_CHAIN, 6, 6));
    }

    @Test
    void findsATailCutOffWithItsRows() {
        cutAfter(8);
        assertThat(copy.verify().findings()).containsExactly(new Finding(Kind.TRUNCATED, 10, 0));
    }

    @Test
    void findsATailCutOffEvenWhereTheHeadWasTurnedBack() {
        cutAfter(8);
        turnTheHeadBack();
        assertThat(copy.verify().findings()).containsExactly(new Finding(Kind.TRUNCATED, 10, 0));
    }

    @Test
    void findsATailCutOffEvenWhereNewLinksGrewInItsPlace() {
        cutAfter(8);
        turnTheHeadBack();
        for (long id = 11; id <= 14; id++) {
            copy.write(id, "declaration " + id);
            copy.seal(id);
        }
        copy.anchor();
        assertThat(copy.verify().findings())
                .containsExactly(new Finding(Kind.TRUNCATED, 9, 0), new Finding(Kind.TRUNCATED, 10, 0));
    }

    @Test
    void findsATailThatWasCutAndAnchoredAnewAtTheSamePlace() {
        cutAfter(9);
        turnTheHeadBack();
        copy.write(11, "declaration 11");
        copy.seal(11);
        copy.anchor();
        assertThat(copy.verify().findings()).extracting(Finding::kind).containsOnly(Kind.TRUNCATED);
    }

    @Test
    void findsARewrittenHistoryByItsAnchors() {
        copy.write(4, "I never agreed");
        copy.resealFrom(4);
        assertThat(copy.verify().findings())
                .isNotEmpty()
                .extracting(Finding::kind)
                .containsOnly(Kind.TRUNCATED);
    }

    @Test
    void findsARowThatWasSlippedIn() {
        copy.write(11, "declaration 11");
        assertThat(copy.verify().findings()).containsExactly(new Finding(Kind.UNSEALED, 0, 11));
    }

    @Test
    void givesANewRowAMinuteToBeSealed() {
        copy.write(11, "declaration 11");
        assertThat(copy.verify(Copy.SEALED.plusSeconds(59)).findings()).isEmpty();
    }

    @Test
    void findsARowWithANumberThatSealingHasPassedAtOnce() {
        copy.head.completeUpTo(11);
        copy.write(11, "declaration 11");
        copy.write(-1, "declaration -1");
        assertThat(copy.verify(Copy.SEALED).findings())
                .containsExactlyInAnyOrder(new Finding(Kind.UNSEALED, 0, 11), new Finding(Kind.UNSEALED, 0, -1));
    }

    @Test
    void findsARowFromTheFutureAtOnce() {
        copy.now = Copy.SEALED.plus(Duration.ofDays(1));
        copy.write(11, "declaration 11");
        assertThat(copy.verify(Copy.SEALED).findings()).containsExactly(new Finding(Kind.UNSEALED, 0, 11));
    }

    @Test
    void findsARowThatClaimsToBeOlderThanItIs() {
        copy.now = Copy.SEALED.plus(Duration.ofHours(2));
        copy.claim(11, copy.now);
        copy.now = copy.now.plus(Duration.ofHours(2));
        copy.claim(12, Copy.SEALED.plus(Duration.ofHours(1)));
        copy.anchor();
        assertThat(copy.verify().findings()).containsExactly(new Finding(Kind.LATE, 12, 12));
    }

    @Test
    void takesOverWhatWasThereBeforeTheLedger() {
        Instant longAgo = Copy.SEALED.minus(Duration.ofDays(1000));
        copy.now = Copy.SEALED.plus(Duration.ofMinutes(59));
        copy.claim(11, longAgo);
        copy.anchor();
        assertThat(copy.verify().findings()).isEmpty();

        copy.now = Copy.SEALED.plus(Duration.ofMinutes(61));
        copy.claim(12, longAgo);
        copy.anchor();
        assertThat(copy.verify().findings()).containsExactly(new Finding(Kind.LATE, 12, 12));
    }

    @Test
    void doesNotAccuseARowThatWaitedUntilThePortalWasBack() {
        copy.now = Copy.SEALED.plus(Duration.ofHours(2));
        copy.claim(11, copy.now);
        Instant stopped = copy.now.plusSeconds(1);
        copy.now = copy.now.plus(Duration.ofDays(3));
        copy.erase(2);
        copy.now = copy.now.plusSeconds(10);
        copy.claim(12, stopped);
        copy.claim(13, copy.now);
        copy.anchor();
        assertThat(copy.verify().findings()).isEmpty();
    }

    @Test
    void accusesARowFromBeforeAStandstillThatComesLongAfterIt() {
        Instant before = Copy.SEALED.plus(Duration.ofHours(2));
        copy.now = before.plus(Duration.ofDays(3));
        copy.claim(11, copy.now);
        copy.now = copy.now.plus(Duration.ofMinutes(16));
        copy.claim(12, before);
        copy.anchor();
        assertThat(copy.verify().findings()).containsExactly(new Finding(Kind.LATE, 12, 12));
    }

    @Test
    void findsALinkThatSaysItWasMadeBeforeTheOnesItFollows() {
        copy.now = Copy.SEALED.minus(Duration.ofMinutes(10));
        copy.claim(11, copy.now);
        copy.anchor();
        assertThat(copy.verify(Copy.SEALED).findings())
                .as("clocks of two nodes")
                .isEmpty();

        copy.now = Copy.SEALED.minus(Duration.ofHours(1));
        copy.claim(12, copy.now);
        copy.anchor();
        assertThat(copy.verify(Copy.SEALED).findings()).containsExactly(new Finding(Kind.BROKEN_CHAIN, 12, 12));
    }

    @Test
    void findsAHeadThatNobodyAnchored() {
        copy.write(11, "declaration 11");
        copy.seal(11);
        assertThat(copy.verify(Copy.SEALED.plusSeconds(59)).findings()).isEmpty();
        assertThat(copy.verify().findings()).containsExactly(new Finding(Kind.UNANCHORED, 11, 0));
    }

    @Test
    void acceptsWhatWasErasedOnPurpose() {
        copy.erase(6);
        copy.anchor();
        LedgerReport report = copy.verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.erased()).isEqualTo(1);
    }

    @Test
    void doesNotMissWhatWasWrittenWhileItReads() {
        Verification verification = new Verification("consent", headAt(9), copy.anchors, Copy.SEALED);
        // The tenth was sealed after the head had been read.
        copy.links.forEach(verification::follow);
        copy.write(11, "declaration 11");
        copy.seal(11);
        // The rows were read before the eleventh was written, its link was not.
        verification.compare(
                copy.rows.entrySet().stream()
                        .filter(row -> row.getKey() <= 10)
                        .map(row -> new SealedRow(
                                row.getKey(), Copy.SEALED, Digest.canonical(row.getKey(), row.getValue())))
                        .toList(),
                copy.links);
        assertThat(verification.report().findings()).isEmpty();
    }

    private void cutAfter(int seq) {
        copy.links.removeIf(link -> link.seq() > seq);
        copy.rows.keySet().removeIf(id -> id > seq);
    }

    private void turnTheHeadBack() {
        copy.head = headAt(copy.links.size());
    }

    private Head headAt(int seq) {
        Head head = new Head("consent");
        copy.links
                .subList(0, seq)
                .forEach(link -> head.append(link.kind(), link.entry(), link.digest(), link.sealedAt()));
        return head;
    }
}
