package org.buergerdialog.citizen;

import org.buergerdialog.shared.Language;

/** What the identity provider vouches for when somebody signs in; the names may be missing. */
public record SignIn(String email, boolean emailVerified, String givenName, String familyName, Language language) {}
