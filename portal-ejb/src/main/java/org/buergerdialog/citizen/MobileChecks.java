package org.buergerdialog.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.buergerdialog.shared.NotFound;

/** The codes that show whose a mobile number is; pages use {@link MobileService}. */
@Stateless
@PermitAll
public class MobileChecks {

    /**
     * Makes the code of a check while the message is written; a code that was made before is no longer good.
     *
     * @return six digits
     * @throws NotFound if there is no such check (any more)
     */
    public String issueCode(long check) {
        throw new UnsupportedOperationException();
    }

    /** Returns the number of a check in international form, for instance {@code +4915112345678}. */
    public String numberOf(long check) {
        throw new UnsupportedOperationException();
    }
}
