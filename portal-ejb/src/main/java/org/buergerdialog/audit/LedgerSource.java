package org.buergerdialog.audit;

import java.util.ArrayList;
import java.util.Arrays;
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
 * @param laterColumns columns that were added since, in the order in which they were; each enters the sealed text with its
 *     name before its value, and only where there is a value, so that no row written before is sealed differently
 * @param writtenAt the column that says when a row was written
 */
public record LedgerSource(
        String ledger, String table, List<String> columns, List<String> laterColumns, String writtenAt) {

    public LedgerSource {
        columns = List.copyOf(columns);
        laterColumns = List.copyOf(laterColumns);
    }

    /**
     * Returns the text of a row that is sealed.
     *
     * @param values of all columns, the later ones last
     */
    String text(Object... values) {
        List<Object> fields = new ArrayList<>(Arrays.asList(values).subList(0, columns.size()));
        for (int i = 0; i < laterColumns.size(); i++) {
            Object value = values[columns.size() + i];
            if (value != null) {
                fields.add(laterColumns.get(i));
                fields.add(value);
            }
        }
        return Digest.canonical(fields.toArray());
    }
}
