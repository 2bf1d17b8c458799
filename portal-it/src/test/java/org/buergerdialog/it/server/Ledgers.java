package org.buergerdialog.it.server;

import java.time.Duration;
import org.buergerdialog.it.stack.Await;

/** The links that seal the rows. */
final class Ledgers {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Ledgers() {}

    /** Waits until the timer of one of the nodes has sealed the row. */
    static void awaitSeal(String ledger, long row) {
        Await.until("seal", PATIENCE, () -> sealed(ledger, row));
    }

    static boolean sealed(String ledger, long row) {
        return Rows.count("ledger_entry where ledger = ? and kind = 'ENTRY' and entry_id = ?", ledger, row) == 1;
    }
}
