package org.buergerdialog.consent;

/** What there is of a confirmation mail, and whether that is what was sealed. */
public enum KeptMail {
    /** Nobody was asked by mail. */
    NONE,
    /** Nobody has confirmed yet. Whoever read the mail could do so in place of the owner of the address. */
    WITHHELD,
    /** There was one, but it is not kept. */
    MISSING,
    /** There is no seal to compare it with: it was confirmed seconds ago, or before mails were sealed. */
    UNSEALED,
    /** It is the one that was sealed. */
    SEALED,
    /** It is not the one that was sealed, or the row that says so was changed. */
    OTHER
}
