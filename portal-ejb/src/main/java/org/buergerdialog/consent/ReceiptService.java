package org.buergerdialog.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotNull;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;

/** The resident's own record of a consent. */
@Stateless
@PermitAll
public class ReceiptService {

    /**
     * Makes the receipt of what the resident last decided on a purpose, as tagged PDF.
     *
     * @throws NotFound {@code consent} if nothing was decided, {@code link} if the link is wrong
     */
    public byte[] pdf(@NotNull Access access, @NotNull String purpose, @NotNull Language language) {
        throw new UnsupportedOperationException(purpose);
    }

    /**
     * Makes the same receipt for machines: JSON-LD after ISO/IEC TS 27560 in the W3C Data Privacy Vocabulary.
     *
     * @throws NotFound as {@link #pdf}
     */
    public String jsonLd(@NotNull Access access, @NotNull String purpose) {
        throw new UnsupportedOperationException(purpose);
    }
}
