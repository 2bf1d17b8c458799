package org.buergerdialog.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Slug;
import org.junit.jupiter.api.Test;

class EventTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 12, 0);

    @Test
    void refusesAnEndBeforeTheStart() {
        assertRule("event.ends-before-start", () -> event(NOW.plusDays(2), NOW.plusDays(1)));
    }

    @Test
    void refusesAStartInThePast() {
        assertRule("event.starts-in-past", () -> event(NOW.minusDays(2), NOW.plusDays(1)));
    }

    @Test
    void opensRegistrationFromPublicationToTheStart() {
        Event event = event(NOW.plusDays(1), NOW.plusDays(1).plusHours(2));
        assertThat(event.registrationOpen(NOW)).isFalse();
        event.publish();
        assertThat(event.registrationOpen(NOW)).isTrue();
        assertThat(event.registrationOpen(NOW.plusDays(1))).isFalse();
    }

    @Test
    void callsOffOnlyWhatWasAnnouncedAndIsNotOver() {
        Event event = event(NOW.plusDays(1), NOW.plusDays(2));
        assertRule("event.not-published", () -> event.cancel(NOW));
        event.publish();
        assertRule("event.past", () -> event.cancel(NOW.plusDays(3)));
    }

    @Test
    void staysCancelled() {
        Event event = event(NOW.plusDays(1), NOW.plusDays(2));
        event.publish();
        event.cancel(NOW);
        assertRule("event.cancelled", event::publish);
        assertThat(event.visible()).isTrue();
    }

    @Test
    void allowsToCorrectTheTextOfAnEventThatHasBegun() {
        Event event = event(NOW.plusDays(1), NOW.plusDays(2));
        event.revise(
                draft(NOW.plusDays(1), NOW.plusDays(2), "Neuer Titel"),
                NOW.plusDays(1).plusHours(1));
        assertThat(event.draft().title()).isEqualTo("Neuer Titel");
    }

    @Test
    void offersAChoiceWhereOneMustChoose() {
        assertRule(
                "event.choices-missing", () -> asking(0, Question.Kind.CHOICE, List.of(new Bilingual("hier", null))));
        asking(0, Question.Kind.CHOICE, List.of(new Bilingual("hier", null), new Bilingual("dort", null)));
        asking(0, Question.Kind.TEXT, List.of());
    }

    @Test
    void wantsTheNamesOfThoseWhoComeAlongAndNoOthers() {
        Event event = asking(2, Question.Kind.TEXT, List.of());
        assertThat(event.problems(coming(2, "Robin"))).containsEntry("names", "registration.names-missing");
        assertThat(event.problems(coming(1, "Robin", "Toni"))).containsEntry("names", "registration.names-too-many");
        assertThat(event.problems(coming(3, "Robin", "Toni", "Sascha")))
                .containsEntry("companions", "registration.too-many-companions");
        assertThat(event.problems(coming(2, "Robin", "Toni"))).isEmpty();
    }

    private static RegistrationDetails coming(int companions, String... names) {
        return new RegistrationDetails(companions, List.of(names), Map.of(), false);
    }

    /** An event to which one may bring others by name, and which asks one question that need not be answered. */
    private static Event asking(int companions, Question.Kind kind, List<Bilingual> choices) {
        Question question = new Question("q", new Bilingual("Wo?", null), kind, false, choices);
        RegistrationRules rules =
                new RegistrationRules(10, 0, null, null, companions, true, null, true, List.of(question));
        return new Event(Slug.of("Lesung"), draft(NOW.plusDays(1), NOW.plusDays(2), "Lesung", rules), NOW);
    }

    private static Event event(LocalDateTime start, LocalDateTime end) {
        return new Event(Slug.of("Lesung"), draft(start, end, "Lesung"), NOW);
    }

    private static EventDraft draft(LocalDateTime start, LocalDateTime end, String title) {
        return draft(start, end, title, RegistrationRules.seats(10));
    }

    private static EventDraft draft(LocalDateTime start, LocalDateTime end, String title, RegistrationRules rules) {
        return new EventDraft(
                title,
                null,
                "Teaser",
                null,
                "Text",
                null,
                null,
                null,
                1L,
                null,
                "Rathaus",
                null,
                true,
                null,
                Contact.NONE,
                start,
                end,
                List.of(),
                rules,
                List.of(),
                true);
    }

    private static void assertRule(String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }
}
