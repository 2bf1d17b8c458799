package org.buergerdialog.citizen;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;

/** The resident's mobile number: it counts only after a code that was sent to it came back. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class MobileService {

    /** Returns the caller's number and the one that waits for its code; empty if there is neither. */
    public Optional<MobileView> mine() {
        throw new UnsupportedOperationException();
    }

    /**
     * Sends a code to a number.
     *
     * @throws RuleViolation {@code profile.phone} if the number cannot be one, {@code mobile.not-mobile}, or
     *     {@code mobile.limit} after three codes in an hour
     */
    public void request(@NotBlank @Size(max = 40) String number) {
        throw new UnsupportedOperationException();
    }

    /** @throws RuleViolation {@code mobile.code-wrong}, or {@code mobile.code-expired} if a new code is needed */
    public void confirm(@NotBlank @Size(max = 20) String code) {
        throw new UnsupportedOperationException();
    }

    /** Takes the number back, and whatever waits for a code; harmless if there is none. */
    public void remove() {
        throw new UnsupportedOperationException();
    }
}
