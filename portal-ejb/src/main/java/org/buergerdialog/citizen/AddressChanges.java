package org.buergerdialog.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.buergerdialog.shared.NotFound;

/** Tells the other features about changes of addresses; pages use {@link AddressChangeService}. */
@Stateless
@PermitAll
public class AddressChanges {

    /** Makes the token of the link while the mail is written; one that was made before is no longer good. */
    public String issueToken(long change) {
        throw new UnsupportedOperationException();
    }

    /** @throws NotFound if there is no such change (any more) */
    public AddressChangeView view(long change) {
        throw new UnsupportedOperationException();
    }
}
