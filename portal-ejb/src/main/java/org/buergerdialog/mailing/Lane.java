package org.buergerdialog.mailing;

/** How urgent a message is: lower lanes go first. The database keeps their order, so it stays as it is. */
public enum Lane {
    /** Somebody sits in front of the screen: tickets, confirmations, codes. */
    WAITED_FOR,
    /** An appointment or a decision, to many at once. */
    APPOINTMENTS,
    /** News, and whatever a campaign could not send at the first try. */
    NEWS,
    /** Waits in the range of its campaign, which workers lease; nobody claims it by itself. */
    CAMPAIGN
}
