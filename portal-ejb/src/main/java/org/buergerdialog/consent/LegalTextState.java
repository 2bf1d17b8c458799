package org.buergerdialog.consent;

/** Where a version of a legal text stands. */
public enum LegalTextState {
    DRAFT,
    /** What residents are asked to agree to now; it never changes again. */
    PUBLISHED,
    /** A newer version took its place; consents to it still hold. */
    SUPERSEDED
}
