package org.buergerdialog.consent;

import jakarta.validation.constraints.Size;
import org.buergerdialog.shared.TypedText;

/**
 * A version of a legal text as the privacy officer writes it; what is missing is asked for when it is published.
 *
 * @param material the change matters so much that older consents are to be given again
 * @param changeNoteDe what has changed, for residents
 */
public record LegalTextDraft(
        @Size(max = 10_000) String de,
        @Size(max = 10_000) String en,
        boolean material,
        @Size(max = 500) String changeNoteDe,
        @Size(max = 500) String changeNoteEn) {

    /** Line ends become those of the register, so that the same text has the same fingerprint from every browser. */
    public LegalTextDraft {
        de = lines(de);
        en = lines(en);
        changeNoteDe = TypedText.present(changeNoteDe);
        changeNoteEn = TypedText.present(changeNoteEn);
    }

    private static String lines(String text) {
        return TypedText.present(text == null ? null : text.replaceAll("\\R", "\n"));
    }
}
