package org.buergerdialog.consent;

/** Where a consent stands. */
public enum ConsentState {
    /** Never asked or never answered. */
    NONE,
    GRANTED,
    /** Asked, and the answer was no. */
    DECLINED,
    WITHDRAWN,
    /** Granted for a time that is over. */
    EXPIRED
}
