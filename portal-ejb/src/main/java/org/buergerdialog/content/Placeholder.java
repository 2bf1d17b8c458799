package org.buergerdialog.content;

import java.util.Arrays;
import java.util.Optional;

/** What staff may write between double braces, and what each reader finds there. */
public enum Placeholder {
    GIVEN_NAME("Vorname"),
    FAMILY_NAME("Nachname"),
    /** Always has a value: {@code Guten Tag Frau Berger}, at least {@code Guten Tag}. */
    SALUTATION("Anrede"),
    DISTRICT("Ortsteil"),
    TOWN("Stadt");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /** Returns the word staff write, without braces. */
    public String word() {
        return word;
    }

    /** Finds the placeholder staff mean; upper and lower case do not matter. */
    static Optional<Placeholder> of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word.equalsIgnoreCase(word))
                .findFirst();
    }
}
