package org.buergerdialog.document;

import java.time.Instant;

/**
 * The link of the ledger that seals a declaration.
 *
 * @param digest SHA-256 of the declaration's content
 * @param previous hash of the link before, or null for the first one
 * @param anchoredAt when a head of the ledger that includes the link was written outside the database; null if unknown
 * @param untouched whether the declaration still is what was sealed
 */
public record ProofLink(
        String ledger,
        long sequence,
        String digest,
        String previous,
        String hash,
        Instant sealedAt,
        Instant anchoredAt,
        boolean untouched) {}
