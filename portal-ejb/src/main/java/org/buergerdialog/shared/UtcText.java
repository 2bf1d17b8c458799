package org.buergerdialog.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes points in time as MariaDB reads them into {@code datetime(6)}.
 *
 * <p>Text, because {@code java.sql.Timestamp} goes through the zone of the JVM and loses the hour that the clock
 * change skips.
 */
public final class UtcText {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private UtcText() {}

    public static String of(Instant instant) {
        return of(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    /** Reads what {@link #of(Instant)} has written. */
    public static Instant parse(String text) {
        return LocalDateTime.parse(text, FORM).toInstant(ZoneOffset.UTC);
    }

    public static String of(LocalDateTime time) {
        return FORM.format(time);
    }
}
