package org.buergerdialog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Slug;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Notice notice = new Notice(new Slug("baustelle"), 1, NOW);
    private final NoticeVersion first = version(1);

    @Test
    void isApprovedOnlyAfterSomebodyWasAskedToLookAtIt() {
        assertRule("notice.not-in-review", () -> first.approve("staff:b", NOW));
        first.submit();
        first.approve("staff:b", NOW);
        assertThat(first.view())
                .returns(NoticeState.APPROVED, NoticeVersionView::state)
                .returns("staff:a", NoticeVersionView::writtenBy)
                .returns("staff:b", NoticeVersionView::approvedBy)
                .returns(NOW, NoticeVersionView::approvedAt);
    }

    @Test
    void whatIsWrittenOnHasToBeLookedAtAgain() {
        first.submit();
        first.revise(draft(), "staff:c", NOW);
        assertThat(first.view().state()).isEqualTo(NoticeState.DRAFT);
        assertRule("notice.not-in-review", () -> first.approve("staff:b", NOW));
    }

    @Test
    void knowsWhoWroteItLast() {
        assertThat(first.writtenBy("staff:a")).isTrue();
        first.revise(draft(), "staff:c", NOW);
        assertThat(first.writtenBy("staff:a")).isFalse();
        assertThat(first.writtenBy("staff:c")).isTrue();
    }

    @Test
    void goesBackToItsAuthor() {
        first.submit();
        first.giveBack();
        assertThat(first.view().state()).isEqualTo(NoticeState.DRAFT);
    }

    @Test
    void neverChangesOnceApproved() {
        approved(first);
        assertRule("notice.approved", () -> first.revise(draft(), "staff:a", NOW));
        assertRule("notice.approved", first::submit);
        assertRule("notice.approved", first::giveBack);
        assertRule("notice.approved", () -> first.approve("staff:a", NOW));
    }

    @Test
    void isSentOnceAndOnlyInAnApprovedVersion() {
        assertRule("notice.not-approved", () -> notice.send(first, NOW));
        approved(first);
        notice.send(first, NOW);
        assertRule("notice.sent", () -> notice.send(first, NOW));
    }

    @Test
    void readersKeepTheVersionThatWasSentWhateverIsWrittenLater() {
        assertThat(notice.mailed()).as("draft").isEqualTo(1);
        approved(first);
        notice.send(first, NOW);
        NoticeVersion second = version(2);
        assertThat(notice.mailed()).isEqualTo(1);
        approved(second);
        assertThat(notice.mailed()).isEqualTo(1);
        assertThat(notice.approved()).as("what everybody reads").isEqualTo(2);
    }

    @Test
    void anApprovedVersionIsWhatGoesOutWhileANewerOneIsWritten() {
        approved(first);
        version(2);
        assertThat(notice.mailed()).isEqualTo(1);
        assertThat(notice.latest()).isEqualTo(2);
    }

    @Test
    void followersOfAllItsTopicsGetItTheMainOneFirst() {
        first.revise(draft(5, 9, 2, 5), "staff:a", NOW);
        assertThat(first.view().topics()).as("the others").containsExactlyInAnyOrder(2L, 9L);
        assertThat(notice.topics(first.view())).containsExactly(5L, 2L, 9L);
    }

    @Test
    void itsTopicsStayWhatTheyWereWhenItWasSent() {
        first.revise(draft(5, 2), "staff:a", NOW);
        notice.touched(first);
        approved(first);
        notice.send(first, NOW);
        NoticeVersion second = new NoticeVersion(7, 2, draft(9, 1), "staff:a", NOW);
        notice.touched(second);
        approved(second);
        assertThat(notice.topics(first.view())).containsExactly(5L, 2L);
        assertThat(notice.topics(second.view())).as("what is written now").containsExactly(9L, 1L);
    }

    @Test
    void isNotVisibleOnlyUntilBeforeItIs() {
        LocalDateTime day = LocalDateTime.of(2026, 12, 1, 8, 0);
        assertRule(
                "notice.ends-before-it-begins",
                () -> first.revise(
                        new NoticeDraft(1L, Set.of(), Set.of(), "Betreff", null, List.of(), true, true, day, day),
                        "staff:a",
                        NOW));
    }

    private NoticeVersion version(int number) {
        NoticeVersion version = new NoticeVersion(7, number, draft(), "staff:a", NOW);
        notice.touched(version);
        return version;
    }

    private void approved(NoticeVersion version) {
        version.submit();
        version.approve("staff:b", NOW);
        notice.approved(version, NOW);
    }

    private static NoticeDraft draft() {
        return new NoticeDraft(1L, "Baustelle", null, "Text", null, null);
    }

    private static NoticeDraft draft(long main, long... others) {
        return new NoticeDraft(
                main,
                LongStream.of(others).boxed().collect(Collectors.toSet()),
                Set.of(),
                "Baustelle",
                null,
                List.of(),
                true,
                true,
                null,
                null);
    }

    private static void assertRule(String rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }
}
