package org.buergerdialog.audit;

import java.time.Instant;

/**
 * Where in a ledger a row is sealed.
 *
 * @param digest SHA-256 over all that the row said when it was sealed
 * @param previous the hash of the link before; 64 zeros for the first
 * @param hash SHA-256 over the link and the one before
 * @param anchoredAt when the ledger was first written down outside the database with this link in it; null if not yet
 * @param text all that the row says now, see {@link Digest#canonical}
 * @param untouched the row still is what was sealed
 */
public record LedgerPosition(
        String ledger,
        long seq,
        String digest,
        Instant sealedAt,
        String previous,
        String hash,
        Instant anchoredAt,
        String text,
        boolean untouched) {}
