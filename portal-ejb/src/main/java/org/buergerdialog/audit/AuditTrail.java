package org.buergerdialog.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Notes what staff read or change of other people's data, in the transaction that does it. */
@Stateless
@PermitAll
public class AuditTrail {

    /**
     * Notes that the caller did something.
     *
     * @param action what, in two words with a dot between, for instance {@code proof.read}
     * @param citizen whom it concerns; null where it is nobody in particular
     * @param object what it is about as {@code kind:number}
     * @param reason why, as the caller stated it; null where none was asked for
     */
    public void record(String action, Long citizen, String object, String reason) {
        throw new UnsupportedOperationException(action);
    }
}
