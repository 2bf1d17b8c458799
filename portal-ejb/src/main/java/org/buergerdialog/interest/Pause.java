package org.buergerdialog.interest;

import java.time.LocalDate;
import org.buergerdialog.shared.RuleViolation;

/** Days without news, both inclusive. */
record Pause(LocalDate from, LocalDate until) {

    private static final String SEPARATOR = "/";

    /** @throws RuleViolation {@code preference.pause-order} if it ends before it begins */
    Pause {
        if (until.isBefore(from)) {
            throw new RuleViolation("preference.pause-order");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !over(day);
    }

    boolean over(LocalDate day) {
        return day.isAfter(until);
    }

    /** Writes it as the log of changes keeps it: an interval after ISO 8601. */
    String text() {
        return from + SEPARATOR + until;
    }

    static Pause parse(String text) {
        String[] days = text.split(SEPARATOR);
        return new Pause(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }
}
