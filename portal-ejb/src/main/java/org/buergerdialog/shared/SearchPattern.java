package org.buergerdialog.shared;

import java.util.Locale;

/** What somebody typed to search, as a pattern for {@code like}. */
public final class SearchPattern {

    private SearchPattern() {}

    /** Finds the words anywhere; what means something in a pattern means itself. Nothing typed finds everything. */
    public static String anywhere(String typed) {
        String words = typed == null ? "" : typed.strip().toLowerCase(Locale.GERMAN);
        return words.isEmpty() ? "%" : "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
