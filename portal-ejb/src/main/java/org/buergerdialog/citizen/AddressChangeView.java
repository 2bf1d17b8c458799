package org.buergerdialog.citizen;

import java.time.Instant;
import org.buergerdialog.shared.EmailAddress;

/**
 * A change of address.
 *
 * @param confirmedAt null while the new address has not answered, and again once the change was taken back
 * @param objectedAt null while the old address has not objected
 */
public record AddressChangeView(
        long id,
        long citizen,
        String oldAddress,
        String newAddress,
        Instant requestedAt,
        Instant expiresAt,
        Instant confirmedAt,
        Instant objectedAt) {

    public boolean confirmed() {
        return confirmedAt != null;
    }

    public boolean objected() {
        return objectedAt != null;
    }

    /** Returns the old address as everybody may see it who holds the link. */
    public String oldMasked() {
        return new EmailAddress(oldAddress).masked();
    }

    public String newMasked() {
        return new EmailAddress(newAddress).masked();
    }
}
