package org.buergerdialog.mailing.campaign;

/** Why messages did not arrive, and how many. */
public record Reason(String text, int count) {

    /** Reads a row of a text and a count. */
    public static Reason of(Object row) {
        Object[] columns = (Object[]) row;
        return new Reason((String) columns[0], ((Number) columns[1]).intValue());
    }
}
