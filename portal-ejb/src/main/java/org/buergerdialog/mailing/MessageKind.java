package org.buergerdialog.mailing;

/** What a message is for. */
public enum MessageKind {
    /** A seat is taken; the ticket is attached. */
    TICKET,
    /** A seat was given back. */
    CANCELLATION,
    /** News about a followed topic; the personal info sheet is attached. */
    NOTICE,
    /** The news of a week or a month in one mail. */
    DIGEST,
    /** Somebody asked for news to this address; its owner is to confirm. */
    CONFIRMATION,
    /** A consent expires or its text changed; the resident is asked to decide again. */
    RENEWAL,
    /** The way to the preferences, for whoever asked for it. */
    PREFERENCE_LINK,
    /** The code that proves a mobile number. */
    MOBILE_CODE,
    /** A resident wants to use this address; its owner is to confirm. */
    ADDRESS_CONFIRMATION,
    /** Told to the old address: somebody wants to use another one. */
    ADDRESS_REQUESTED,
    /** Told to the old address: from now on another one is used. */
    ADDRESS_CHANGED,
    /** Told to the privacy officer: the old address objects to a change that does not go back by itself. */
    ADDRESS_OBJECTION
}
