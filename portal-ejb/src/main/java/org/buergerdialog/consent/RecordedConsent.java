package org.buergerdialog.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.TownTime;
import org.buergerdialog.shared.TypedText;

/**
 * A declaration that a resident made on paper or on the phone, as staff write it down.
 *
 * @param legalText the number of the text that was signed or read out
 * @param granted false: withdrawn
 * @param declaredOn the town's day on which it was signed or said
 * @param timeOfDay the town's time on that day, to the minute; null if nobody knows it
 * @param note for instance where the paper is filed; may be missing
 * @param scan needed for what is granted on paper
 */
public record RecordedConsent(
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 60) String purpose,
        @NotNull Long legalText,
        @NotNull Medium medium,
        boolean granted,
        @NotNull LocalDate declaredOn,
        LocalTime timeOfDay,
        @NotNull Language language,
        @Size(max = 1000) String note,
        Scan scan) {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    public RecordedConsent {
        note = TypedText.present(note);
    }

    /**
     * Returns when it counts as declared.
     *
     * <p>Only the day or the minute is known: what was granted counts from its beginning, but not before the text
     * applied, what was withdrawn from its end. Where the resident declared something else at about the same time, the
     * town in doubt may do less.
     *
     * @param applied since when the text applied
     */
    Instant declaredAt(Instant applied, Instant now) {
        return granted ? earliest(applied) : latest(now);
    }

    private Instant earliest(Instant applied) {
        return timeOfDay == null && begin().isBefore(applied) ? applied : begin();
    }

    private Instant latest(Instant now) {
        Instant next = timeOfDay == null ? TownTime.beginning(declaredOn.plusDays(1)) : begin().plus(MINUTE);
        Instant last = next.minusSeconds(1);
        return last.isAfter(now) ? now : last;
    }

    private Instant begin() {
        return timeOfDay == null ? TownTime.beginning(declaredOn) : TownTime.instant(declaredOn.atTime(timeOfDay));
    }

    /** Says whether it would be declared only after this moment. */
    boolean isInTheFuture(Instant now) {
        return begin().isAfter(now);
    }

    /** How the resident declared it. */
    public enum Medium {
        PAPER(Touchpoint.PAPER),
        PHONE(Touchpoint.PHONE);

        private final Touchpoint touchpoint;

        Medium(Touchpoint touchpoint) {
            this.touchpoint = touchpoint;
        }

        Touchpoint touchpoint() {
            return touchpoint;
        }
    }
}
