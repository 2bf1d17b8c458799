package org.buergerdialog.mailing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotNull;
import org.buergerdialog.shared.NotFound;

/** Ends news by the link of a message, without signing in (RFC 8058). */
@Stateless
@PermitAll
public class UnsubscribeService {

    /** @throws NotFound {@code link} if the link is forged or its message is gone */
    public UnsubscribeView look(@NotNull String token) {
        throw new UnsupportedOperationException(token);
    }

    /**
     * Ends the topics the message was about, and no others; harmless when repeated.
     *
     * @throws NotFound {@code link} if the link is forged or its message is gone
     */
    public void unsubscribe(@NotNull String token) {
        throw new UnsupportedOperationException(token);
    }

    /**
     * Withdraws every consent to be written to; the topics stay in the list, but silent. Harmless when repeated.
     *
     * @throws NotFound {@code link} if the link is forged or its message is gone
     */
    public void unsubscribeAll(@NotNull String token) {
        throw new UnsupportedOperationException(token);
    }
}
