package org.buergerdialog.shared;

/** What a signed link opens; a link for one purpose is worthless for another. */
public enum LinkPurpose {
    /** A resident's preferences; the link names the resident and is bound to the address it was sent to. */
    PREFERENCES(90),
    /** A registration for an event; the link names it and is bound to its code and to the address it was sent to. */
    REGISTRATION(400),
    /** A message in the original; the link names it and is bound to its Message-ID and to the address it was sent to. */
    MESSAGE(90),
    /** Where a link of a message leads; it opens nothing that is not public. */
    REDIRECT(LinkPurpose.FOREVER),
    /** A picture that is not to be seen, in messages to those who agreed to it. */
    OPENING(LinkPurpose.FOREVER),
    /** The end of a topic; the link names the message it came with. */
    UNSUBSCRIBE(LinkPurpose.FOREVER);

    static final int FOREVER = 0;

    /** For how many days it opens; {@link #FOREVER} because old mails must still be able to end what they began. */
    final int days;

    LinkPurpose(int days) {
        this.days = days;
    }
}
