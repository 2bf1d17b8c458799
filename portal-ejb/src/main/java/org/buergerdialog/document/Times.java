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
        return TownTime.day(time, language);
    }

    /** Day and time in town time, for instance {@code 26. November 2026, 18:30 Uhr}. */
    String minute(Instant time) {
        return TownTime.moment(time, language);
    }

    /** Town time with seconds and zone, for instance {@code 26. November 2026, 18:30:05 Uhr MEZ}. */
    String second(Instant time) {
        String form = language == Language.DE ? "d. MMMM yyyy, HH:mm:ss 'Uhr' z" : "d MMMM yyyy, HH:mm:ss z";
        return DateTimeFormatter.ofPattern(form, language.locale()).format(time.atZone(TownTime.ZONE));
    }

    /** Universal time with seconds, the same in every language: {@code 2026-11-26 17:30:05 UTC}. */
    static String utc(Instant time) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
                .format(time.atOffset(ZoneOffset.UTC));
    }
}
