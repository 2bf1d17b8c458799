package org.buergerdialog.mailing;

/** Knows everything about some kinds of messages: whether one may still go, what it says, and what follows from it. */
interface Writer {

    /** Says whether the town may send the message at this moment. */
    boolean basisHolds(Message message);

    /** Writes the message; called once, just before the first attempt, in the transaction that archives it. */
    Mail write(Message message);

    /** The message has left. */
    default void arrived(Message message) {}

    /** The message will not be sent, because its basis no longer holds. */
    default void suppressed(Message message) {}
}
