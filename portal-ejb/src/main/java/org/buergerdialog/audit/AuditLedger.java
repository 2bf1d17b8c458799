package org.buergerdialog.audit;

import jakarta.enterprise.inject.Produces;

/** Has the audit trail sealed. */
class AuditLedger {

    @Produces
    LedgerSource trail() {
        return new LedgerSource("audit", AuditEntry.class, "audit_entry", "happenedAt");
    }
}
