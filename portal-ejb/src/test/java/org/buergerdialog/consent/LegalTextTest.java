package org.buergerdialog.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.buergerdialog.consent.Examples.NOW;
import static org.buergerdialog.consent.Examples.draft;
import static org.buergerdialog.consent.Examples.material;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LegalTextTest {

    private final LegalText current = Examples.published(1);
    private final LegalText next = current.next();

    @BeforeEach
    void giveItANumber() {
        Examples.set(next, "id", 2L);
    }

    @Test
    void startsAsACopyOfTheOneBefore() {
        LegalTextView view = next.view(0);
        assertThat(view.version()).isEqualTo(2);
        assertThat(view.draft()).isTrue();
        assertThat(view.de()).isEqualTo("Fassung 1");
        assertThat(view.en()).isEqualTo("Version 1");
    }

    @Test
    void supersedesTheOneBeforeWhenPublished() {
        next.revise(draft("Neu", "New"), 1);
        next.publish(current, 2, NOW, "staff:x");
        assertThat(next.state()).isEqualTo(LegalTextState.PUBLISHED);
        assertThat(current.state()).isEqualTo(LegalTextState.SUPERSEDED);
        assertThat(next.view(0).publishedBy()).isEqualTo("staff:x");
    }

    @Test
    void neverChangesOncePublished() {
        refuses("legal-text.published", () -> current.revise(draft("Anders", "Different"), 2));
        refuses("legal-text.published", () -> current.publish(null, 2, NOW, "staff:x"));
        assertThat(current.wording(Language.DE).text()).isEqualTo("Fassung 1");
    }

    @Test
    void neverChangesOnceSupersededEither() {
        next.revise(draft("Neu", "New"), 1);
        next.publish(current, 2, NOW, "staff:x");
        refuses("legal-text.published", () -> current.revise(draft("Anders", "Different"), 2));
    }

    @Test
    void isPublishedInEveryLanguageOrNotAtAll() {
        next.revise(draft("Neu", null), 1);
        refuses("legal-text.language-missing", () -> next.publish(current, 2, NOW, "staff:x"));
        next.revise(draft("  ", "New"), 2);
        refuses("legal-text.language-missing", () -> next.publish(current, 3, NOW, "staff:x"));
    }

    @Test
    void isNotPublishedWithTheSameWords() {
        refuses("legal-text.unchanged", () -> next.publish(current, 1, NOW, "staff:x"));
    }

    @Test
    void mayChangeInOneLanguageOnly() {
        next.revise(draft("Fassung 1", "Better English"), 1);
        next.publish(current, 2, NOW, "staff:x");
        assertThat(next.state()).isEqualTo(LegalTextState.PUBLISHED);
    }

    @Test
    void saysWhatHasChangedWhereThatMatters() {
        next.revise(new LegalTextDraft("Neu", "New", true, "Neu: Briefe", " "), 1);
        refuses("legal-text.change-note-missing", () -> next.publish(current, 2, NOW, "staff:x"));
        next.revise(material("Neu", "New"), 2);
        next.publish(current, 3, NOW, "staff:x");
        assertThat(next.changeNote().in(Language.EN)).isEqualTo("New: letters");
    }

    @Test
    void canMatterOnlyWhereThereWasAnotherBefore() {
        LegalText first = new LegalText("phone-calls");
        Examples.set(first, "id", 3L);
        first.revise(material("Neu", "New"), 1);
        first.publish(null, 2, NOW, "staff:x");
        assertThat(first.view(0).material()).isFalse();
    }

    @Test
    void isNotOverwrittenByWhoeverLookedAtAnOlderRevision() {
        next.revise(draft("Neu", "New"), 1);
        refuses("changed-meanwhile", () -> next.revise(draft("Alt", "Old"), 1));
        refuses("changed-meanwhile", () -> next.publish(current, 1, NOW, "staff:x"));
    }

    @Test
    void hasTheSameFingerprintFromEveryBrowser() {
        next.revise(draft("Erster Absatz.\r\n\r\nZweiter. ", "First.\n\nSecond."), 1);
        assertThat(next.wording(Language.DE).sha256()).isEqualTo(Sha256.hex("Erster Absatz.\n\nZweiter."));
    }

    private static void refuses(String rule, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(RuleViolation.class).hasMessage(rule);
    }
}
