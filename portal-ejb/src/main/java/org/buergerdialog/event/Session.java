package org.buergerdialog.event;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.TownTime;

/** One date of a course, in the town's time. */
public record Session(@NotNull LocalDateTime startsAt, @NotNull LocalDateTime endsAt) {

    /** Says in words from when to when. */
    public String when(Language language) {
        return TownTime.period(startsAt, endsAt, language);
    }
}
