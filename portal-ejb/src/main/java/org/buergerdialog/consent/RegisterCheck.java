package org.buergerdialog.consent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.buergerdialog.audit.Finding;
import org.buergerdialog.audit.Ledger;
import org.buergerdialog.audit.LedgerReport;
import org.buergerdialog.shared.TextFile;

/** Recomputes the ledger of the register, and compares the register with what mails rely on. */
@ApplicationScoped
class RegisterCheck {

    private static final String DISAGREEMENTS = TextFile.statement(RegisterCheck.class, "disagreements.sql");

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Ledger ledger;

    LedgerReport report() {
        return ledger.verify(RegisterLedger.NAME).with(disagreements());
    }

    private List<Finding> disagreements() {
        List<?> rows = em.createNativeQuery(DISAGREEMENTS).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Finding(Finding.Kind.valueOf((String) row[0]), 0, ((Number) row[1]).longValue()))
                .toList();
    }
}
