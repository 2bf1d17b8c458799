package org.buergerdialog.document;

import java.time.Instant;
import java.util.List;

/**
 * What recomputing the ledger found when the proof was made.
 *
 * @param links how many links were recomputed
 * @param headHash hash of the last link
 * @param findings empty if the ledger is intact
 */
public record ProofVerification(
        String ledger,
        Instant verifiedAt,
        long links,
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
