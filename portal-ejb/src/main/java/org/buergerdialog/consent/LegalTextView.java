package org.buergerdialog.consent;

import java.time.Instant;
import org.buergerdialog.shared.Language;

/**
 * A version of a legal text as the privacy officer sees it; in a draft any text may still be null.
 *
 * @param revision counts the saves of a draft
 * @param publishedBy {@code staff:<subject>} or {@code system}; null while a draft
 * @param holders how many residents have agreed to this version
 */
public record LegalTextView(
        long id,
        String purpose,
        int version,
        LegalTextState state,
        int revision,
        String de,
        String en,
        String sha256De,
        String sha256En,
        boolean material,
        String changeNoteDe,
        String changeNoteEn,
        Instant publishedAt,
        String publishedBy,
        int holders) {

    public String text(Language language) {
        return language == Language.EN ? en : de;
    }

    public boolean draft() {
        return state == LegalTextState.DRAFT;
    }
}
