package org.buergerdialog.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.RuleViolation;

/** Double opt-in for the other features; pages use {@link OptInService}. */
@Stateless
@PermitAll
public class OptIns {

    /**
     * Writes down a request and has the address asked; more than three in 24 hours are accepted without a mail.
     *
     * <p>Nothing about the address is looked up, so that nobody learns from answer or time whether it is known.
     *
     * @return the request's number
     * @throws RuleViolation {@code consent.text-superseded} if the text is not the current one
     * @throws NotFound {@code purpose}
     */
    public long request(@Valid @NotNull OptInRequest request) {
        throw new UnsupportedOperationException(request.purpose());
    }

    /**
     * Makes the secret that goes into the link of the confirmation mail; an earlier one is worthless from then on.
     *
     * @throws NotFound if the request was erased
     */
    public String issueToken(long optIn) {
        throw new UnsupportedOperationException("" + optIn);
    }

    /** Notes when the confirmation mail left and under which Message-ID (without angle brackets). */
    public void mailed(long optIn, @NotNull String messageId, @NotNull Instant at) {
        throw new UnsupportedOperationException(messageId);
    }

    /** @throws NotFound if the request was erased */
    public OptInView view(long optIn) {
        throw new UnsupportedOperationException("" + optIn);
    }
}
