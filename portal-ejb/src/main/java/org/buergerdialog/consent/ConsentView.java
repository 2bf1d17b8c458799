package org.buergerdialog.consent;

import java.time.Instant;
import org.buergerdialog.shared.Bilingual;

/**
 * A purpose with its current legal text and what the resident decided.
 *
 * @param since null while undecided
 * @param agreedVersion the version of the text that was decided upon; 0 while undecided
 */
public record ConsentView(
        String purpose,
        Bilingual name,
        Bilingual description,
        long legalTextId,
        Bilingual wording,
        int version,
        ConsentState state,
        Instant since,
        int agreedVersion) {

    /** Says whether the consent is for an older wording than the current one. */
    public boolean outdated() {
        return granted() && agreedVersion != version;
    }

    public boolean granted() {
        return state == ConsentState.GRANTED;
    }
}
