package org.buergerdialog.consent;

import jakarta.enterprise.inject.Produces;
import org.buergerdialog.audit.LedgerSource;

/** Has the register sealed. */
class RegisterLedger {

    @Produces
    LedgerSource register() {
        return new LedgerSource(Declaration.LEDGER, Declaration.class, "consent_declaration", "recordedAt");
    }
}
