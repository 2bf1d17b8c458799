package org.buergerdialog.document;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.TownTime;

/** Writes points in time for readers of one language. */
record Times(Language language) {

    /** A day in town time, for instance {@code 26. November 2026}. */
    String day(Instant time) {
        return inTown("d. MMMM yyyy", "d MMMM yyyy", time);
    }

    /** Day and time in town time, for instance {@code 26. November 2026, 18:30 Uhr}. */
    String minute(Instant time) {
        return inTown("d. MMMM yyyy, HH:mm 'Uhr'", "d MMMM yyyy, HH:mm", time);
    }

    /** Town time with seconds and zone, for instance {@code 26. November 2026, 18:30:05 Uhr MEZ}. */
    String second(Instant time) {
        return inTown("d. MMMM yyyy, HH:mm:ss 'Uhr' z", "d MMMM yyyy, HH:mm:ss z", time);
    }

    /** Universal time with seconds, the same in every language: {@code 2026-11-26 17:30:05 UTC}. */
    static String utc(Instant time) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
                .format(time.atOffset(ZoneOffset.UTC));
    }

    private String inTown(String german, String english, Instant time) {
        return DateTimeFormatter.ofPattern(language == Language.DE ? german : english, language.locale())
                .format(time.atZone(TownTime.ZONE));
    }
}
