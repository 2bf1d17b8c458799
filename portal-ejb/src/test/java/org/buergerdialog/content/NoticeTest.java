package org.buergerdialog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.buergerdialog.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void neverChangesOnceSent() {
        Notice notice = new Notice(draft(null, null), NOW);
        notice.send(NOW);
        assertRule("notice.sent", () -> notice.revise(draft(null, null)));
        assertRule("notice.sent", () -> notice.send(NOW));
    }

    @Test
    void isEnglishThroughoutOrNotAtAll() {
        assertRule("notice.english-incomplete", () -> new Notice(draft("Roadworks", null), NOW));
        assertRule("notice.english-incomplete", () -> new Notice(draft(null, "Text"), NOW));
        assertThat(new Notice(draft("Roadworks", "Text"), NOW)).isNotNull();
    }

    private static NoticeDraft draft(String subjectEn, String textEn) {
        return new NoticeDraft(1L, "Baustelle", subjectEn, "Text", textEn, null);
    }

    private static void assertRule(String rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }
}
