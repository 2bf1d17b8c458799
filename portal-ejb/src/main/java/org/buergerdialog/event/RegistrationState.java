package org.buergerdialog.event;

/** Where a registration stands; those that live come first, the nearer to a seat the earlier. */
public enum RegistrationState {
    /** Has a seat. */
    CONFIRMED,
    /** A seat is held until it is accepted, declined or its time has run out. */
    OFFERED,
    /** Stands on the waitlist. */
    WAITING,
    /** Given up by its owner, before or after there was a seat. */
    CANCELLED,
    /** The offered seat was declined. */
    DECLINED,
    /** The offered seat was not accepted in time. */
    EXPIRED;

    /** Whether something is still to come of it. */
    public boolean live() {
        return this == CONFIRMED || this == WAITING || this == OFFERED;
    }

    /** Whether a seat is taken or held. */
    public boolean holdsSeat() {
        return this == CONFIRMED || this == OFFERED;
    }
}
