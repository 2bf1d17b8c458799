package org.buergerdialog.mailing;

import java.util.List;

/** Knows everything about some kinds of messages: whether one may still go, what it says, and what follows from it. */
public interface Writer {

    /** Says whether the town may send the message at this moment. */
    boolean basisHolds(Message message);

    /**
     * Writes the message just before its first attempt, in the transaction that archives it; once more only if it has
     * not left when its reader moves to another address.
     */
    Mail write(Message message);

    /** Returns where the message would go if it were written now; what is for one address only stays with that. */
    default String recipient(Message message) {
        return message.recipient();
    }

    /** The message is written and about to leave; these are its bytes. */
    default void composed(Message message, byte[] bytes) {}

    /** The message has left; kinds in the lane of news leave in batches and are not told. */
    default void arrived(Message message) {}

    /** The message will not be sent, because its basis no longer holds. */
    default void suppressed(Message message) {}

    /**
     * Returns a writer of just these messages, for this transaction. One that would ask the database the same questions
     * about each asks them once about all.
     */
    default Writer forAll(List<Message> messages) {
        return this;
    }
}
