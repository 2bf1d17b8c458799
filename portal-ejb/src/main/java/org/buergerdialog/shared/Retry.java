package org.buergerdialog.shared;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;

/** Repeats a transaction that the database refused because another one was faster. */
public final class Retry {

    /** MariaDB: record changed since it was read, lock wait time-out, deadlock. */
    private static final Set<Integer> CONFLICTS = Set.of(1020, 1205, 1213);

    private static final int ATTEMPTS = 5;

    private Retry() {}

    /** Runs the transaction, up to five times; must be called outside of any transaction. */
    public static <T> T onConflict(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (EJBException e) {
                if (attempt == ATTEMPTS || !CONFLICTS.contains(errorCode(e))) {
                    throw e;
                }
            }
        }
    }

    /** Runs a transaction without a result, like {@link #onConflict(Supplier)}. */
    public static void onConflict(Runnable transaction) {
        onConflict(() -> {
            transaction.run();
            return null;
        });
    }

    /** Returns MariaDB's error number somewhere below the exception; 0 where there is none. */
    static int errorCode(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getErrorCode();
            }
        }
        return 0;
    }
}
