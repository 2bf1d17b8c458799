package org.buergerdialog.content;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Keeps a few slugs in one column, with commas between them. */
final class Words {

    private Words() {}

    static String join(Set<String> words) {
        return String.join(",", new TreeSet<>(words));
    }

    static Set<String> split(String words) {
        return words.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(Set.of(words.split(","))));
    }
}
