package org.buergerdialog.mailing;

/** Why a message was suppressed. */
public enum NotSent {
    /** The resident no longer wants it or has withdrawn the consent, or the registration is gone. */
    BASIS,
    /** Mails to the resident's address come back. */
    UNREACHABLE,
    /** It may have arrived at an address that its reader has left since. */
    MOVED,
    /** Its campaign was cancelled. */
    CANCELLED,
    /** The resident has had enough news for one day; it comes with the next digest. */
    FREQUENCY
}
