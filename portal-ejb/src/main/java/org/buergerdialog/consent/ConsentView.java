package org.buergerdialog.consent;

import java.time.Instant;
import org.buergerdialog.shared.Bilingual;

/** A purpose with its current legal text and what the resident decided; {@code since} is null while undecided. */
public record ConsentView(
        String purpose,
        Bilingual name,
        Bilingual description,
        long legalTextId,
        Bilingual wording,
        int version,
        ConsentState state,
        Instant since) {

    public boolean granted() {
        return state == ConsentState.GRANTED;
    }
}
