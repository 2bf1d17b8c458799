package org.buergerdialog.document;

import java.time.Instant;
import java.util.List;

/**
 * What recomputing the ledger found when the proof was made.
 *
 * @param links how many links were recomputed
 * @param erased how many of the sealed entries were erased on purpose
 * @param headHash hash of the last link
 * @param findings empty if the ledger is intact
 */
public record ProofVerification(
        String ledger,
        Instant verifiedAt,
        long links,
        long erased,
        String headHash,
        Instant lastSealed,
        List<ProofFinding> findings) {

    public ProofVerification {
        findings = List.copyOf(findings);
    }

    boolean intact() {
        return findings.isEmpty();
    }
}
