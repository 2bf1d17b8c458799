package org.buergerdialog.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

/** Lets the database decide who was first; trying again would not help whoever was second. */
public final class UniqueKey {

    /** MariaDB: duplicate entry. */
    private static final int DUPLICATE = 1062;

    private UniqueKey() {}

    /** Writes what is pending; a row that a unique key refuses becomes a violation of the given rule. */
    public static void flush(EntityManager em, String rule) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (Retry.errorCode(e) == DUPLICATE) {
                throw new RuleViolation(rule);
            }
            throw e;
        }
    }
}
