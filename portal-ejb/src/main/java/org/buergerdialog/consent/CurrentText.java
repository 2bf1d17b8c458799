package org.buergerdialog.consent;

import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Language;

/**
 * What a form shows before somebody agrees.
 *
 * @param sha256 the fingerprints of the wordings' UTF-8 bytes
 */
public record CurrentText(
        long id, String purpose, int version, Bilingual purposeName, Bilingual wording, Bilingual sha256) {

    public String text(Language language) {
        return wording.in(language);
    }

    public String fingerprint(Language language) {
        return sha256.in(language);
    }
}
