package org.buergerdialog.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.buergerdialog.audit.LedgerReport;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;

/** Proves consents to whoever may ask for it; every look is noted in the audit trail. */
@Stateless
@RolesAllowed({Role.PRIVACY_OFFICER, Role.ADMIN})
public class ProofService {

    /** Finds addresses and purposes in the register by a part of the e-mail address or of the name, the newest first. */
    public List<ProofHit> search(String query, int first, int size) {
        throw new UnsupportedOperationException(query);
    }

    public int count(String query) {
        throw new UnsupportedOperationException(query);
    }

    /** @throws NotFound {@code declaration} */
    public ProofView proof(long declaration) {
        throw new UnsupportedOperationException("" + declaration);
    }

    /**
     * Makes the proof as tagged PDF, with the result of recomputing the ledger.
     *
     * @throws NotFound {@code declaration}
     */
    public byte[] pdf(long declaration, @NotNull Language language) {
        throw new UnsupportedOperationException("" + declaration);
    }

    /**
     * Makes the proof for machines, with the confirmation mail in full.
     *
     * @throws NotFound {@code declaration}
     */
    public String json(long declaration) {
        throw new UnsupportedOperationException("" + declaration);
    }

    /**
     * Returns the confirmation mail exactly as it left.
     *
     * @throws NotFound {@code declaration} or {@code mail}
     */
    public byte[] mail(long declaration) {
        throw new UnsupportedOperationException("" + declaration);
    }

    /** Returns the scanned paper; empty where there is none. */
    public Optional<Scan> scan(long declaration) {
        throw new UnsupportedOperationException("" + declaration);
    }

    /** Recomputes the register's ledger. */
    public LedgerReport verify() {
        throw new UnsupportedOperationException();
    }
}
