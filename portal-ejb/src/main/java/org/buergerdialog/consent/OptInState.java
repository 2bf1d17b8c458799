package org.buergerdialog.consent;

/** How far a double opt-in has come. */
public enum OptInState {
    /** Waiting for the button behind the link of the mail. */
    PENDING,
    /** Accepted, but no mail goes out: the address got enough of them. */
    SILENT,
    CONFIRMED
}
