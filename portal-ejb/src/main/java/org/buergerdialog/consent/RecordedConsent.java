package org.buergerdialog.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.TownTime;
import org.buergerdialog.shared.TypedText;

/**
 * A declaration that a resident made on paper or on the phone, as staff write it down.
 *
 * @param legalText the number of the text that was signed or read out
 * @param granted false: withdrawn
 * @param declaredOn the town's day on which it was signed or said
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
        @NotNull Language language,
        @Size(max = 1000) String note,
        Scan scan) {

    public RecordedConsent {
        note = TypedText.present(note);
    }

    /**
     * Returns when it counts as declared.
     *
     * <p>Of an earlier day only the date is known: what was granted on it counts from its beginning, what was withdrawn
     * from its end. Where the resident declared something else on the same day, the town in doubt may do less.
     */
    Instant declaredAt(Instant now) {
        Instant earliest = TownTime.beginning(declaredOn);
        Instant latest = TownTime.beginning(declaredOn.plusDays(1)).minusSeconds(1);
        return latest.isAfter(now) ? now : granted ? earliest : latest;
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
