package org.buergerdialog.audit;

import java.time.Instant;

/**
 * A row that a ledger seals or has sealed.
 *
 * @param digest SHA-256 over all that it says, see {@link Digest}
 */
public record SealedRow(long id, Instant recordedAt, String digest) {}
