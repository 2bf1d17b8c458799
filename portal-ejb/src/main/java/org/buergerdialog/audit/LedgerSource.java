package org.buergerdialog.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Where the rows of a ledger come from: the feature that owns the table implements it as a CDI bean. */
public interface LedgerSource {

    /** Returns the ledger's name, as it stands in the table {@code ledger}. */
    String ledger();

    /** Returns the name of the table whose rows are sealed; its key is a number named {@code id}. */
    String table();

    /** Returns the rows with these numbers, in order of their numbers. */
    List<SealedRow> rows(Collection<Long> ids);

    /** Returns the rows with a number above the given one, in order of their numbers. */
    List<SealedRow> rows(long above, int max);

    /** Returns the highest number of a row recorded before the given time; 0 if there is none. */
    long newestBefore(Instant time);
}
