package org.buergerdialog.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;

/** What residents can agree to, kept by the privacy officer; residents see a purpose once it has a published text. */
@Stateless
@RolesAllowed({Role.PRIVACY_OFFICER, Role.ADMIN})
public class PurposeService {

    /** Returns all purposes in the order in which residents see them, retired ones included. */
    public List<PurposeView> all() {
        throw new UnsupportedOperationException();
    }

    /** @throws NotFound {@code purpose} */
    public PurposeView get(@NotNull String slug) {
        throw new UnsupportedOperationException(slug);
    }

    /** @throws RuleViolation {@code purpose.slug-taken} */
    public void create(@Valid @NotNull PurposeDraft draft) {
        throw new UnsupportedOperationException(draft.slug());
    }

    /**
     * Saves what the privacy officer wrote; the slug stays what it is.
     *
     * @param version the version that was on the screen
     * @throws RuleViolation {@code changed-meanwhile}
     * @throws NotFound {@code purpose}
     */
    public void update(@NotNull String slug, @Valid @NotNull PurposeDraft draft, int version) {
        throw new UnsupportedOperationException(slug);
    }

    /**
     * Asks nobody any more; what was agreed stays until withdrawn.
     *
     * @throws RuleViolation {@code changed-meanwhile}
     */
    public void retire(@NotNull String slug, int version) {
        throw new UnsupportedOperationException(slug);
    }

    /** @throws RuleViolation {@code changed-meanwhile} */
    public void reinstate(@NotNull String slug, int version) {
        throw new UnsupportedOperationException(slug);
    }
}
