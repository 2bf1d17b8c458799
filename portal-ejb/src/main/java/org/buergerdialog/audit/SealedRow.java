package org.buergerdialog.audit;

import java.time.Instant;
import org.buergerdialog.shared.Sha256;

/**
 * A row that a ledger seals or has sealed.
 *
 * @param text all that must never change, see {@link Digest#canonical}
 */
record SealedRow(long id, Instant writtenAt, String text) {

    String digest() {
        return Sha256.hex(text);
    }
}
