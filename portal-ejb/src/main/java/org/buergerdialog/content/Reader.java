package org.buergerdialog.content;

import java.util.Map;
import java.util.Set;
import org.buergerdialog.shared.Language;

/**
 * Through whose eyes a piece is read: a resident, a persona, or somebody nothing is known of.
 *
 * @param values what stands for the placeholders; those without a value are missing
 * @param topics what is followed, with everything below it
 * @param districts the home and the districts from which news are wanted
 */
public record Reader(Map<Placeholder, String> values, Set<Long> topics, Set<String> districts, Language language) {

    public Reader {
        values = Map.copyOf(values);
        topics = Set.copyOf(topics);
        districts = Set.copyOf(districts);
    }

    /** Returns the same with another language: that of the page somebody looks at. */
    Reader speaking(Language other) {
        return new Reader(values, topics, districts, other);
    }
}
