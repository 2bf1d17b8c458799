package org.buergerdialog.web.consent.proof;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.buergerdialog.audit.LedgerReport;
import org.buergerdialog.consent.ProofService;

/** Recomputes the ledger of the register when somebody asks for it. */
@Named
@RequestScoped
public class LedgerCheck {

    @Inject
    private ProofService proofs;

    @Inject
    private Clock clock;

    private LedgerReport report;

    private Instant checkedAt;

    public void verify() {
        report = proofs.verify();
        checkedAt = clock.instant();
    }

    /** What the check found; null before one. */
    public LedgerReport getReport() {
        return report;
    }

    public Instant getCheckedAt() {
        return checkedAt;
    }
}
