package org.buergerdialog.mailing;

/** Why messages did not arrive, and how many. */
public record Reason(String text, int count) {

    static Reason of(Object row) {
        Object[] columns = (Object[]) row;
        return new Reason((String) columns[0], ((Number) columns[1]).intValue());
    }
}
