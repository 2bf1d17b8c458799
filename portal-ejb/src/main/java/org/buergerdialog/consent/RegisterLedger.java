package org.buergerdialog.consent;

import jakarta.enterprise.inject.Produces;
import java.util.List;
import org.buergerdialog.audit.LedgerSource;

/** Has the register sealed: every column but whose profile the address belongs to today. */
class RegisterLedger {

    static final String NAME = "consent";

    static final List<String> COLUMNS = List.of(
            "id",
            "email",
            "purpose",
            "kind",
            "declared_at",
            "recorded_at",
            "legal_text_id",
            "text_version",
            "language",
            "wording",
            "sha256",
            "touchpoint",
            "form",
            "source",
            "actor",
            "opt_in_id",
            "requested_at",
            "mailed_at",
            "message_id",
            "note",
            "scan_sha256",
            "salt");

    /** Came later: rows without them are sealed as they were before. */
    static final List<String> LATER_COLUMNS = List.of("mail_sha256");

    @Produces
    LedgerSource register() {
        return new LedgerSource(NAME, "consent_declaration", COLUMNS, LATER_COLUMNS, "recorded_at");
    }
}
