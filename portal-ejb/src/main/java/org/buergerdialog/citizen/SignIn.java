package org.buergerdialog.citizen;

import jakarta.validation.constraints.NotBlank;
import org.buergerdialog.shared.Language;

/** What the identity provider vouches for when somebody signs in; the names may be missing. */
public record SignIn(
        @NotBlank String email, boolean emailVerified, String givenName, String familyName, Language language) {}
