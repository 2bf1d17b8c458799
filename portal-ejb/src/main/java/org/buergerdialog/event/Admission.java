package org.buergerdialog.event;

import java.time.Instant;

/**
 * What the helper at the door is told.
 *
 * @param registration the number of the registration; 0 where there is none
 * @param name who stands there; null where nobody is known
 * @param party how many may come in
 * @param since since when they have been here; null unless they are here
 */
public record Admission(Verdict verdict, long registration, String name, int party, Instant since) {

    /** Whether the door opens. */
    public enum Verdict {
        WELCOME,
        ALREADY_HERE,
        CANCELLED,
        WAITING,
        WRONG_EVENT,
        UNKNOWN
    }
}
