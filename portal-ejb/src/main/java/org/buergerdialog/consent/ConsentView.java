package org.buergerdialog.consent;

import java.time.Instant;
import java.util.List;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.TextComparison;
import org.buergerdialog.shared.TextPart;

/**
 * A purpose with its current legal text and what the resident decided.
 *
 * @param since null while undecided
 * @param agreedVersion the version of the text that was decided upon; 0 while undecided
 * @param agreed the wording that was decided upon; null while undecided
 * @param expiresAt when the consent runs out; null if it does not or is not granted
 * @param renewalDue the consent holds, but is to be given again soon: it runs out within 30 days, or the text has
 *     changed in what matters since
 * @param changeNote what the newest change that matters is about; null if none has come since the decision
 */
public record ConsentView(
        String purpose,
        Bilingual name,
        Bilingual description,
        PurposeChannel channel,
        long legalTextId,
        Bilingual wording,
        int version,
        ConsentState state,
        Instant since,
        int agreedVersion,
        Bilingual agreed,
        Instant expiresAt,
        boolean renewalDue,
        Bilingual changeNote) {

    /** Says whether the consent is for an older wording than the current one. */
    public boolean outdated() {
        return granted() && agreedVersion != version;
    }

    /** Compares what was agreed to with what is asked for now; empty while undecided. */
    public List<TextPart> changes(Language language) {
        return agreed == null ? List.of() : TextComparison.of(agreed.in(language), wording.in(language));
    }

    public boolean granted() {
        return state == ConsentState.GRANTED;
    }
}
