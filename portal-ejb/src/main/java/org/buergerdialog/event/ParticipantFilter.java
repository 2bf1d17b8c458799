package org.buergerdialog.event;

import java.io.Serializable;

/**
 * Which registrations the staff want to see.
 *
 * @param text a part of a name, an address or a code; null for all
 * @param state the name of a state, {@code CAME}, {@code MISSING}; null for all
 * @param session the number of the date of a course; 1 for other events
 */
public record ParticipantFilter(String text, String state, int session) implements Serializable {

    public static final ParticipantFilter ALL = new ParticipantFilter(null, null, 1);

    /** Whether it leaves anybody out. */
    public boolean narrow() {
        return state != null || text != null && !text.isBlank();
    }
}
