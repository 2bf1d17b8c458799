package org.buergerdialog.consent;

/** Where a declaration was made. */
public enum Touchpoint {
    /** Signed in on the portal, or a form of the portal. */
    PORTAL,
    /** A form on the town's own website. */
    WEBSITE,
    /** A page behind the link of a mail. */
    MAIL_LINK,
    /** An answer to a text message. */
    SMS,
    PAPER,
    PHONE,
    /** The mail was marked as spam, and the provider of the mailbox passed that on. */
    COMPLAINT,
    /** Nobody declared it: time ran out. */
    SYSTEM
}
