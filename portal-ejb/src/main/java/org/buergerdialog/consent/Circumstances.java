package org.buergerdialog.consent;

import java.time.Instant;
import org.buergerdialog.shared.Language;

/**
 * How a declaration came about.
 *
 * @param language in which the text was shown or read out
 * @param form which form; null where there was none
 * @param source the address of the page the form stood on; null if unknown
 * @param actor {@code citizen:17}, {@code guest}, {@code staff:<subject>} or {@code system}
 * @param declaredAt when it was declared
 * @param recordedAt when it was written down
 */
record Circumstances(
        Language language,
        Touchpoint touchpoint,
        String form,
        String source,
        String actor,
        Instant declaredAt,
        Instant recordedAt) {

    /** The resident declares it at this moment. */
    static Circumstances of(
            long citizen, Language language, Touchpoint touchpoint, String form, String source, Instant now) {
        return new Circumstances(language, touchpoint, form, source, "citizen:" + citizen, now, now);
    }

    /** Nobody declared it: a time has run out. */
    static Circumstances ofTime(Language language, Instant now) {
        return new Circumstances(language, Touchpoint.SYSTEM, null, null, "system", now, now);
    }
}
