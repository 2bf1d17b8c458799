package org.buergerdialog.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.RuleViolation;

/** Changes the address of a contact without account; whoever has an account changes it there. */
@Stateless
@PermitAll
public class AddressChangeService {

    /**
     * Asks the new address for confirmation; whether somebody else is known by it stays untold.
     *
     * @throws RuleViolation {@code address.account} if there is an account, {@code address.malformed},
     *     {@code address.same}, or {@code address.limit} after three requests in a day
     */
    public void request(@NotNull Access access, @NotBlank @Size(max = 254) String newAddress) {
        throw new UnsupportedOperationException();
    }

    /** Returns the change that a mail's token belongs to; empty for unknown ones and those that are too old. */
    public Optional<AddressChangeView> byToken(String token) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes over the new address; confirming again is harmless.
     *
     * @throws NotFound {@code link} for unknown and expired tokens
     * @throws RuleViolation {@code address.account} or {@code address.in-use} if one of the two addresses has an account by now
     */
    public AddressChangeView confirm(@NotNull String token) {
        throw new UnsupportedOperationException();
    }
}
