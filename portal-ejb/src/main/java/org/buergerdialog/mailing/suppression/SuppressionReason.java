package org.buergerdialog.mailing.suppression;

/** Why the town does not write to an address for now. */
public enum SuppressionReason {
    /** A mail server said that nobody is reached there. */
    HARD_BOUNCE,
    /** Again and again a mail did not arrive, for instance because the mailbox is full. */
    SOFT_BOUNCES,
    /** A mail was marked as spam there; only news stop. */
    COMPLAINT;

    boolean newsOnly() {
        return this == COMPLAINT;
    }
}
