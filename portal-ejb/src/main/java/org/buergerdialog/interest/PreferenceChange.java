package org.buergerdialog.interest;

import java.time.Instant;
import org.buergerdialog.shared.Bilingual;

/**
 * One change of a preference, as it is said in words and can be undone.
 *
 * @param id 0 if nothing had to be changed
 * @param item {@code topic:3}, {@code language}, {@code pause} or {@code districts}
 * @param topicName null where it is not about a topic
 * @param before what stood there, in the form of its kind: the frequency, the channel or the language by name; the days
 *     of a pause as {@code 2026-11-23/2026-12-06}; the districts' slugs separated by commas; for a topic that was
 *     followed or left {@code WEEKLY/EMAIL}; null for nothing
 * @param after what stands there since, in the same form
 * @param undo whether this change took another one back
 * @param undone whether this change was taken back
 * @param undoable whether it can be taken back: not done yet, and nothing changed in between
 */
public record PreferenceChange(
        long id,
        Instant changedAt,
        String item,
        Bilingual topicName,
        Kind kind,
        String before,
        String after,
        boolean undo,
        boolean undone,
        boolean undoable) {

    /** What a change did. */
    public enum Kind {
        FOLLOWED,
        LEFT,
        FREQUENCY,
        CHANNEL,
        LANGUAGE,
        PAUSED,
        RESUMED,
        DISTRICTS,
        /** It had been so before. */
        UNCHANGED
    }
}
