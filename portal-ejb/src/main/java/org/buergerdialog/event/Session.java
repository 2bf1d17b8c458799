package org.buergerdialog.event;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.TownTime;

/**
 * One date of a course, in the town's time.
 *
 * @param number what the date is known by for as long as it exists, whenever it takes place: to calendars and at the door
 */
public record Session(@Min(1) int number, @NotNull LocalDateTime startsAt, @NotNull LocalDateTime endsAt) {

    /** Says in words from when to when. */
    public String when(Language language) {
        return TownTime.period(startsAt, endsAt, language);
    }
}
