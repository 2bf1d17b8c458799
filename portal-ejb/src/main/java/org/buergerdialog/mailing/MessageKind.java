package org.buergerdialog.mailing;

/** What a message is for. */
public enum MessageKind {
    /** A seat is taken; the ticket is attached. */
    TICKET(Lane.WAITED_FOR),
    /** A registration was given up. */
    CANCELLATION(Lane.WAITED_FOR),
    /** The event is full; the resident waits for a seat. */
    WAITLIST(Lane.WAITED_FOR),
    /** A seat is held for a while. */
    SEAT_OFFERED(Lane.WAITED_FOR),
    /** The offer of a seat was not answered in time. */
    OFFER_EXPIRED(Lane.WAITED_FOR),
    /** Other people come, or other answers were given; the new ticket is attached. */
    REGISTRATION_CHANGED(Lane.WAITED_FOR),
    /** Time, place or name of an event changed. */
    EVENT_MOVED(Lane.APPOINTMENTS),
    /** The organiser called an event off. */
    EVENT_CANCELLED(Lane.APPOINTMENTS),
    /** An event comes nearer. */
    REMINDER(Lane.APPOINTMENTS),
    /** Thanks for coming. */
    THANKS(Lane.APPOINTMENTS),
    /** A guest asked for a seat; the owner of the address is to confirm. */
    REGISTRATION_REQUEST(Lane.WAITED_FOR),
    /** News about a followed topic; the personal info pack is attached. */
    NOTICE(Lane.NEWS),
    /** A notice on its way to the editor who writes it. */
    TEST(Lane.WAITED_FOR),
    /** A template on its way to the editor who words it. */
    TEMPLATE_TEST(Lane.WAITED_FOR),
    /** The news of a week or a month in one mail. */
    DIGEST(Lane.NEWS),
    /** Somebody asked for news to this address; its owner is to confirm. */
    CONFIRMATION(Lane.WAITED_FOR),
    /** A consent expires or its text changed; the resident is asked to decide again. */
    RENEWAL(Lane.APPOINTMENTS),
    /** The way to the preferences, for whoever asked for it. */
    PREFERENCE_LINK(Lane.WAITED_FOR),
    /** The code that proves a mobile number. */
    MOBILE_CODE(Lane.WAITED_FOR),
    /** Said once to whoever answered a text message with STOP. */
    TEXT_STOPPED(Lane.WAITED_FOR),
    /** How to reach the town, for whoever answered a text message with anything else. */
    TEXT_ANSWER(Lane.WAITED_FOR),
    /** A resident wants to use this address; its owner is to confirm. */
    ADDRESS_CONFIRMATION(Lane.WAITED_FOR),
    /** Told to the old address: somebody wants to use another one. */
    ADDRESS_REQUESTED(Lane.WAITED_FOR),
    /** Told to the old address: from now on another one is used. */
    ADDRESS_CHANGED(Lane.WAITED_FOR),
    /** Told to the privacy officer: the old address objects to a change that does not go back by itself. */
    ADDRESS_OBJECTION(Lane.WAITED_FOR);

    private final Lane lane;

    MessageKind(Lane lane) {
        this.lane = lane;
    }

    /** Says how long it may wait behind others. */
    public Lane lane() {
        return lane;
    }

    /**
     * Says whether it is kept back while mails to its address come back. Mails that prove an address, that somebody has
     * just asked for or that warn of a change are sent all the same; about news decides {@code Permission}.
     */
    public boolean waitsForAReachableAddress() {
        return switch (this) {
            case NOTICE,
                    DIGEST,
                    REGISTRATION_REQUEST,
                    CONFIRMATION,
                    PREFERENCE_LINK,
                    MOBILE_CODE,
                    TEXT_STOPPED,
                    TEXT_ANSWER,
                    ADDRESS_CONFIRMATION,
                    ADDRESS_REQUESTED,
                    ADDRESS_CHANGED,
                    ADDRESS_OBJECTION -> false;
            default -> true;
        };
    }
}
