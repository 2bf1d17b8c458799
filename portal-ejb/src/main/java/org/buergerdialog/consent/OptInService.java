package org.buergerdialog.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.Optional;
import org.buergerdialog.shared.NotFound;

/** The page behind the link of a confirmation mail. */
@Stateless
@PermitAll
public class OptInService {

    /** Returns the request a link belongs to; empty if the link is wrong or older than 14 days. Changes nothing. */
    public Optional<OptInView> byToken(String token) {
        throw new UnsupportedOperationException(token);
    }

    /**
     * Confirms the request; doing so again is harmless and never grants anything a second time.
     *
     * @param confirmedFrom the sender's network address; kept only where the operator wants it
     * @throws NotFound {@code link} if the link is wrong or older than 14 days
     */
    public OptInView confirm(String token, String confirmedFrom) {
        throw new UnsupportedOperationException(token);
    }
}
