package org.buergerdialog.consent;

/** Where a consent stands. */
public enum ConsentState {
    /** Never asked or never answered. */
    NONE,
    GRANTED,
    WITHDRAWN
}
