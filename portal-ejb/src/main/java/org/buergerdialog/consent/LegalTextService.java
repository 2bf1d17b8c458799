package org.buergerdialog.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;

/** The legal texts of the purposes: drafted, published and superseded by the privacy officer, read by everybody. */
@Stateless
@RolesAllowed({Role.PRIVACY_OFFICER, Role.ADMIN})
public class LegalTextService {

    /** Returns what forms show now. @throws NotFound {@code purpose} if it is unknown, retired or has no published text */
    @PermitAll
    public CurrentText current(@NotNull String purpose) {
        throw new UnsupportedOperationException(purpose);
    }

    /** Returns all versions, the newest first. */
    public List<LegalTextView> versions(@NotNull String purpose) {
        throw new UnsupportedOperationException(purpose);
    }

    /** @throws NotFound {@code legal-text} */
    public LegalTextView get(@NotNull String purpose, int version) {
        throw new UnsupportedOperationException(purpose);
    }

    /** Starts the next version as a copy of the current one; returns the draft there is, if there is one. */
    public LegalTextView startDraft(@NotNull String purpose) {
        throw new UnsupportedOperationException(purpose);
    }

    /**
     * Saves a draft.
     *
     * @param revision the revision that was on the screen
     * @throws RuleViolation {@code changed-meanwhile}, {@code legal-text.published} if it is no draft any more
     */
    public void save(@NotNull String purpose, int version, @Valid @NotNull LegalTextDraft draft, int revision) {
        throw new UnsupportedOperationException(purpose);
    }

    /**
     * Makes the draft the current text; from then on it never changes, and the one before is superseded.
     *
     * @throws RuleViolation {@code changed-meanwhile}, {@code legal-text.published}, {@code legal-text.language-missing},
     *     {@code legal-text.unchanged}, {@code legal-text.change-note-missing} if it is material and does not say in every
     *     language what has changed
     */
    public void publish(@NotNull String purpose, int version, int revision) {
        throw new UnsupportedOperationException(purpose);
    }

    /** Throws a draft away. @throws RuleViolation {@code changed-meanwhile}, {@code legal-text.published} */
    public void discard(@NotNull String purpose, int version, int revision) {
        throw new UnsupportedOperationException(purpose);
    }

    /** Compares two versions word by word. @throws NotFound {@code legal-text} */
    public List<TextPart> compare(@NotNull String purpose, int from, int to, @NotNull Language language) {
        throw new UnsupportedOperationException(purpose);
    }
}
