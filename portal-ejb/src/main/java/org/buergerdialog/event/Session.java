package org.buergerdialog.event;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.TownTime;

/** One date of a course, in the town's time. */
public record Session(@NotNull LocalDateTime startsAt, @NotNull LocalDateTime endsAt) {

    /** Whether it begins and ends on the same day. */
    public boolean oneDay() {
        return startsAt.toLocalDate().equals(endsAt.toLocalDate());
    }

    /** Says in words from when to when. */
    public String when(Language language) {
        return TownTime.period(startsAt, endsAt, language);
    }
}
