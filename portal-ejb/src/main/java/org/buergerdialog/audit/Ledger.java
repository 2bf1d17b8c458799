package org.buergerdialog.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.Collection;
import java.util.Optional;

/** Seals the rows of other features link by link, so that every later change of them shows. See docs/decisions/0007. */
@Stateless
@PermitAll
public class Ledger {

    /** Recomputes everything and compares it with rows and anchors. */
    public LedgerReport verify(String ledger) {
        throw new UnsupportedOperationException(ledger);
    }

    /** Returns where a row is sealed; empty in the first seconds after it was written. */
    public Optional<LedgerPosition> position(String ledger, long entry) {
        throw new UnsupportedOperationException(ledger);
    }

    /** Notes that rows were erased on purpose; belongs into the transaction that erases them. */
    public void erased(String ledger, Collection<Long> entries) {
        throw new UnsupportedOperationException(ledger);
    }
}
