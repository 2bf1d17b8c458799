package org.buergerdialog.content;

import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.buergerdialog.shared.Language;

/**
 * For whom a block is; every condition that is set must hold.
 *
 * @param topics for readers who follow one of these, or the topic above it; empty: whatever they follow
 * @param districts for readers who live in one of these or want news from it; empty: wherever
 * @param language for readers of this language; null: whatever they read
 */
public record Readers(@NotNull Set<Long> topics, @NotNull Set<String> districts, Language language) {

    public static final Readers EVERYBODY = new Readers(Set.of(), Set.of(), null);

    public Readers {
        topics = Collections.unmodifiableSet(new TreeSet<>(topics));
        districts = Collections.unmodifiableSet(new TreeSet<>(districts));
    }

    public boolean everybody() {
        return equals(EVERYBODY);
    }

    boolean include(Reader reader) {
        return (topics.isEmpty() || !Collections.disjoint(topics, reader.topics()))
                && (districts.isEmpty() || !Collections.disjoint(districts, reader.districts()))
                && (language == null || language == reader.language());
    }

    /** Whether it takes knowledge of a reader's interests or home to decide. */
    boolean personal() {
        return !topics.isEmpty() || !districts.isEmpty();
    }
}
