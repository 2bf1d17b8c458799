package org.buergerdialog.audit;

/**
 * Something in which a ledger and the rows it seals disagree.
 *
 * @param seq the link it is about; 0 where there is none
 * @param entry the number of the row it is about, of the profile where there is no row; 0 where it is about the chain itself
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
        /**
         * A row has no link: it is older than a minute, has a number that sealing has passed already, or says that it was
         * written in the future.
         */
        UNSEALED,
        /** A row was sealed long after it claims to have been written. */
        LATE,
        /** The head of the ledger is older than a minute and was not written outside the database. */
        UNANCHORED,
        /** What counts now is not what the rows said last; the row is the last one. */
        STATE,
        /** Something counts that no row says; the number is that of the profile. */
        UNDECLARED,
        /** A row's wording, its fingerprint and the legal text it names do not belong together. */
        WORDING
    }
}
