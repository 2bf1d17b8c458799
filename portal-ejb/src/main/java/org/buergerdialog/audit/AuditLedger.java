package org.buergerdialog.audit;

import jakarta.enterprise.inject.Produces;
import java.util.List;

/** Has the audit trail sealed. */
class AuditLedger {

    @Produces
    LedgerSource trail() {
        return new LedgerSource(
                "audit",
                "audit_entry",
                List.of("id", "happened_at", "actor", "action", "citizen_id", "object", "reason", "salt"),
                List.of(),
                "happened_at");
    }
}
