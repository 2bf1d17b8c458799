package org.buergerdialog.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.buergerdialog.shared.Sha256;
import org.buergerdialog.shared.UtcText;

/**
 * The fingerprint of a row: SHA-256 over its fields in a fixed order.
 *
 * <p>Each field is preceded by the number of its bytes (a missing one by a dash), so that no two different rows read
 * the same. Points in time are written as the database keeps them: UTC with six decimals.
 */
public final class Digest {

    private Digest() {}

    /** Returns the fingerprint of the fields, which are texts, numbers, points in time, names or null. */
    public static String of(Object... fields) {
        return Sha256.hex(canonical(fields));
    }

    /** Returns the text whose fingerprint {@link #of} is, so that anybody can compute it again. */
    public static String canonical(Object... fields) {
        StringBuilder text = new StringBuilder();
        for (Object field : fields) {
            if (field == null) {
                text.append("-\n");
            } else {
                String value = field instanceof Instant instant ? UtcText.of(instant) : text(field);
                text.append(value.getBytes(StandardCharsets.UTF_8).length)
                        .append(':')
                        .append(value)
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String text(Object field) {
        return field instanceof Enum<?> name ? name.name() : field.toString();
    }
}
