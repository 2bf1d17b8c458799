package org.buergerdialog.interest;

import org.buergerdialog.citizen.Access;

/** By which door a change of preferences came in. */
public enum Door {
    ACCOUNT,
    LINK,
    UNSUBSCRIBE,
    OPT_IN,
    /** The portal itself, because what a preference relied on is gone. */
    SYSTEM;

    static Door of(Access access) {
        return access.withLink() ? LINK : ACCOUNT;
    }
}
