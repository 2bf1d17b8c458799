package org.buergerdialog.mailing;

/** What a message is for. */
public enum MessageKind {
    /** A seat is taken; the ticket is attached. */
    TICKET,
    /** A seat was given back. */
    CANCELLATION,
    /** News about a followed topic; the personal info sheet is attached. */
    NOTICE
}
