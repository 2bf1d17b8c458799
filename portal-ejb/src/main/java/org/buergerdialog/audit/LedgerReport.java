package org.buergerdialog.audit;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What recomputing a ledger showed.
 *
 * @param links how many links it has
 * @param erased how many of the rows were erased on purpose
 * @param lastSealed when the last link was made; null while there is none
 * @param headHash the hash of the last link, 64 zeros while there is none
 * @param findings the first hundred disagreements of each kind of check; empty if nothing was tampered with
 */
public record LedgerReport(
        String ledger, long links, long erased, Instant lastSealed, String headHash, List<Finding> findings) {

    public LedgerReport {
        findings = List.copyOf(findings);
    }

    /** Returns the report with what the owner of the rows found besides. */
    public LedgerReport with(List<Finding> more) {
        List<Finding> all = Stream.concat(findings.stream(), more.stream()).toList();
        return new LedgerReport(ledger, links, erased, lastSealed, headHash, all);
    }

    public boolean intact() {
        return findings.isEmpty();
    }
}
