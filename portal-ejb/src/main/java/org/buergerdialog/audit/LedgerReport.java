package org.buergerdialog.audit;

import java.time.Instant;
import java.util.List;

/**
 * What recomputing a ledger showed.
 *
 * @param links how many links it has
 * @param erased how many of the rows were erased on purpose
 * @param lastSealed when the last link was made; null while there is none
 * @param headHash the hash of the last link, 64 zeros while there is none
 * @param findings the first hundred disagreements; empty if nothing was tampered with
 */
public record LedgerReport(
        String ledger, long links, long erased, Instant lastSealed, String headHash, List<Finding> findings) {

    public LedgerReport {
        findings = List.copyOf(findings);
    }

    public boolean intact() {
        return findings.isEmpty();
    }
}
