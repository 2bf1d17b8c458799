package org.buergerdialog.consent;

import java.time.Instant;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;

/**
 * A request for consent on its way to confirmation.
 *
 * @param wording the text that stood on the form, in {@code language}
 * @param source the address of the page the form stood on; null if unknown
 * @param confirmedAt null until confirmed
 * @param citizen whose request it turned out to be; null until confirmed
 */
public record OptInView(
        long id,
        String purpose,
        Bilingual purposeName,
        EmailAddress email,
        Language language,
        String wording,
        String source,
        OptInState state,
        Instant requestedAt,
        Instant expiresAt,
        Instant confirmedAt,
        Long citizen) {

    /** Returns the address so that only its owner recognises it. */
    public String maskedAddress() {
        return email.masked();
    }

    public boolean confirmed() {
        return state == OptInState.CONFIRMED;
    }
}
