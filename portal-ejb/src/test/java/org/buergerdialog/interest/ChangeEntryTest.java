package org.buergerdialog.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.buergerdialog.interest.PreferenceChange.Kind;
import org.buergerdialog.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeEntryTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void puttingBackIsAChangeOfItsOwn() {
        ChangeEntry weekly = topic("IMMEDIATE/EMAIL", "WEEKLY/EMAIL");

        ChangeEntry back = weekly.undo("WEEKLY/EMAIL", false, Door.LINK, MONDAY);

        assertThat(back.after()).isEqualTo("IMMEDIATE/EMAIL");
        assertThat(back.undo("IMMEDIATE/EMAIL", false, Door.LINK, MONDAY).after())
                .isEqualTo("WEEKLY/EMAIL");
    }

    @Test
    void aTopicThatWasLeftComesBackAsItWas() {
        assertThat(topic("MONTHLY/SMS", null)
                        .undo(null, false, Door.ACCOUNT, MONDAY)
                        .after())
                .isEqualTo("MONTHLY/SMS");
    }

    @Test
    void nothingIsPutBackOverALaterChange() {
        assertRefused(topic("IMMEDIATE/EMAIL", "WEEKLY/EMAIL"), "MONTHLY/EMAIL", false);
        assertRefused(topic("IMMEDIATE/EMAIL", "WEEKLY/EMAIL"), null, false);
        assertRefused(topic("IMMEDIATE/EMAIL", null), "IMMEDIATE/EMAIL", false);
    }

    @Test
    void nothingIsPutBackTwice() {
        assertRefused(topic("IMMEDIATE/EMAIL", "WEEKLY/EMAIL"), "WEEKLY/EMAIL", true);
    }

    private static void assertRefused(ChangeEntry change, String current, boolean undone) {
        assertThatThrownBy(() -> change.undo(current, undone, Door.ACCOUNT, MONDAY))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.rule()).isEqualTo("preference.changed-since"));
    }

    @Test
    void whatHadBeenSoBeforeCannotBeTakenBack() {
        PreferenceChange nothing = topic("WEEKLY/SMS", "WEEKLY/SMS").view(null, "WEEKLY/SMS", true);

        assertThat(nothing.kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(nothing.undoable()).isFalse();
    }

    @Test
    void namesThePartThatChanged() {
        PreferenceChange change = topic("WEEKLY/EMAIL", "WEEKLY/SMS").view(null, "WEEKLY/SMS", false);

        assertThat(change.before()).isEqualTo("EMAIL");
        assertThat(change.after()).isEqualTo("SMS");
        assertThat(change.undoable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "topic:3,   ,                      IMMEDIATE/EMAIL,       FOLLOWED",
        "topic:3,   WEEKLY/SMS,            ,                      LEFT",
        "topic:3,   IMMEDIATE/EMAIL,       WEEKLY/EMAIL,          FREQUENCY",
        "topic:3,   WEEKLY/EMAIL,          WEEKLY/SMS,            CHANNEL",
        "topic:3,   WEEKLY/SMS,            WEEKLY/SMS,            UNCHANGED",
        "language,  DE,                    EN,                    LANGUAGE",
        "pause,     ,                      2026-12-01/2026-12-14, PAUSED",
        "pause,     2026-12-01/2026-12-14, 2026-12-01/2026-12-20, PAUSED",
        "pause,     2026-12-01/2026-12-14, ,                      RESUMED",
        "districts, ,                      altstadt,              DISTRICTS",
        "districts, altstadt,              ,                      DISTRICTS"
    })
    void saysInOneWordWhatItDid(String item, String before, String after, Kind kind) {
        assertThat(new Item(item).kind(before, after)).isEqualTo(kind);
    }

    private static ChangeEntry topic(String before, String after) {
        return new ChangeEntry(17, Item.topic(3), before, after, Door.ACCOUNT, MONDAY);
    }
}
