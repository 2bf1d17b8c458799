package org.buergerdialog.mailing;

/** Where a message stands on its way. */
public enum MessageState {
    QUEUED,
    /** A letter that waits for the staff to print it. */
    TO_PRINT,
    /** A worker has taken it and holds a lease. */
    CLAIMED,
    /** The original is archived and is being handed to the mail server. */
    SENDING,
    SENT,
    /** Given up; the reason is kept. */
    FAILED,
    /** Not sent, because its basis no longer held. */
    SUPPRESSED
}
