package org.buergerdialog.audit;

import java.util.List;

/**
 * Which rows a ledger seals; the feature that owns the table produces it as a CDI bean.
 *
 * <p>The columns are read as they stand in the table, not through an entity: whoever tampers with a row may write what no
 * entity could read.
 *
 * @param ledger the ledger's name, as it stands in the table {@code ledger}
 * @param table the table; its key is a number named {@code id}
 * @param columns all columns that must never change, the key first, in the order in which they are sealed
 * @param writtenAt the column that says when a row was written
 */
public record LedgerSource(String ledger, String table, List<String> columns, String writtenAt) {

    public LedgerSource {
        columns = List.copyOf(columns);
    }
}
