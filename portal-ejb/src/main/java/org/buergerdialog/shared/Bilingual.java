package org.buergerdialog.shared;

import java.util.Objects;

/** A text in German and, where somebody wrote it, in English. */
public record Bilingual(String de, String en) {

    public Bilingual {
        Objects.requireNonNull(de, "German text");
    }

    /** Returns the text in the given language; German where the English one is missing. */
    public String in(Language language) {
        return languageFor(language) == Language.EN ? en : de;
    }

    /** Returns the language of what {@link #in} returns, so that nothing is declared to be in a wrong one. */
    public Language languageFor(Language wanted) {
        return wanted == Language.EN && en != null && !en.isBlank() ? Language.EN : Language.DE;
    }
}
