package org.buergerdialog.mailing;

/** What a message is for. */
public enum MessageKind {
    /** A seat is taken; the ticket is attached. */
    TICKET,
    /** A registration was given up. */
    CANCELLATION,
    /** The event is full; the resident waits for a seat. */
    WAITLIST,
    /** A seat is held for a while. */
    SEAT_OFFERED,
    /** The offer of a seat was not answered in time. */
    OFFER_EXPIRED,
    /** Other people come, or other answers were given; the new ticket is attached. */
    REGISTRATION_CHANGED,
    /** Time, place or name of an event changed. */
    EVENT_MOVED,
    /** The organiser called an event off. */
    EVENT_CANCELLED,
    /** An event comes nearer. */
    REMINDER,
    /** Thanks for coming. */
    THANKS,
    /** A guest asked for a seat; the owner of the address is to confirm. */
    REGISTRATION_REQUEST,
    /** News about a followed topic; the personal info sheet is attached. */
    NOTICE,
    /** A notice on its way to the editor who writes it. */
    TEST,
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
