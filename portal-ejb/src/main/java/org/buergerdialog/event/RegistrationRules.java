package org.buergerdialog.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;

/**
 * How one registers for an event.
 *
 * @param capacity how many seats there are
 * @param waitlistSize how many registrations may wait for a seat; 0 for no waitlist
 * @param opensAt from when one can register; null for at once
 * @param closesAt until when one can register; null for until the start
 * @param companions how many people one may bring, from 0 to 9
 * @param companionNames whether their names are asked for
 * @param minimumAge in years; null where everybody may come
 * @param guests whether one can register without an account
 */
public record RegistrationRules(
        @Min(1) @Max(100_000) int capacity,
        @Min(0) @Max(10_000) int waitlistSize,
        LocalDateTime opensAt,
        LocalDateTime closesAt,
        @Min(0) @Max(9) int companions,
        boolean companionNames,
        @Min(1) @Max(99) Integer minimumAge,
        boolean guests,
        @NotNull @Size(max = 10) List<@Valid @NotNull Question> questions) {

    public RegistrationRules {
        questions = List.copyOf(questions);
    }

    /** Seats for whoever comes first, and nothing else. */
    public static RegistrationRules seats(int capacity) {
        return new RegistrationRules(capacity, 0, null, null, 0, false, null, true, List.of());
    }

    /** Whether one click says everything. */
    public boolean askNothing() {
        return companions == 0 && minimumAge == null && questions.isEmpty();
    }

    RegistrationRules later(int days) {
        return new RegistrationRules(
                capacity,
                waitlistSize,
                opensAt == null ? null : opensAt.plusDays(days),
                closesAt == null ? null : closesAt.plusDays(days),
                companions,
                companionNames,
                minimumAge,
                guests,
                questions);
    }
}
