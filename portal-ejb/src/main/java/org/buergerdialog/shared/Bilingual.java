package org.buergerdialog.shared;

import java.util.Objects;

/** A text in German and, where somebody wrote it, in English. */
public record Bilingual(String de, String en) {

    public Bilingual {
        Objects.requireNonNull(de, "German text");
    }

    /** Returns the text in the given language; German where the English one is missing. */
    public String in(Language language) {
        return language == Language.EN && en != null && !en.isBlank() ? en : de;
    }
}
