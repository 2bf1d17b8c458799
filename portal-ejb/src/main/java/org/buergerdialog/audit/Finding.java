package org.buergerdialog.audit;

/**
 * Something in which a ledger and the rows it seals disagree.
 *
 * @param seq the link it is about; 0 where there is none
 * @param entry the number of the row it is about; 0 where it is about the chain itself
 */
public record Finding(Kind kind, long seq, long entry) {

    /** What is wrong. */
    public enum Kind {
        /** A row is not what was sealed. */
        EDITED,
        /** A sealed row is gone, and nobody erased it on purpose. */
        MISSING,
        /** A link is missing, was changed or does not follow the one before. */
        BROKEN_CHAIN,
        /** The ledger ends before an anchor outside the database, or is another one than was anchored. */
        TRUNCATED,
        /** The row that says where the ledger ends is gone. */
        HEADLESS,
        /** A row is older than a minute and has no link. */
        UNSEALED,
        /** The head of the ledger is older than a minute and was not written outside the database. */
        UNANCHORED
    }
}
