package org.buergerdialog.shared;

/** What people type into fields. */
public final class TypedText {

    /** For what becomes a header of a mail: no line breaks or other control characters. */
    public static final String ONE_LINE = "[^\\p{Cntrl}]*";

    /** For names and addresses: nobody's needs control characters or angle brackets. */
    public static final String PLAIN = "[^\\p{Cntrl}<>]*";

    private TypedText() {}

    /** Returns the text without spaces around it; null where nothing is left. */
    public static String present(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
