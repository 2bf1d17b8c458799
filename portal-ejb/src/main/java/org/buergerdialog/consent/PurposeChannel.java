package org.buergerdialog.consent;

/** How residents are addressed on the ground of a consent. */
public enum PurposeChannel {
    EMAIL,
    SMS,
    PHONE,
    LETTER,
    /** The purpose is not a way to write. */
    NONE
}
