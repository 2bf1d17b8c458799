package org.buergerdialog.mailing.returns.reader;

/** What a mail that came back says. */
public enum ReturnKind {
    /** Nobody is reached at the address, now or later. */
    HARD,
    /** The address was not reached this time, for instance because its mailbox is full. */
    SOFT,
    /** The message was refused for what it is or whom it comes from; the address is not to blame. */
    REFUSED,
    /** Somebody called the message spam. */
    COMPLAINT,
    /** Still being tried; another report will follow. */
    DELAYED,
    /** It has arrived, or was handed on. */
    DELIVERED,
    /** Nobody wrote it: out of office, a receipt of reading. */
    AUTO_REPLY,
    /** A person has to look. */
    UNCLEAR
}
