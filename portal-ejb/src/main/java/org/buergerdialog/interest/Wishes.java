package org.buergerdialog.interest;

import java.util.Set;

/**
 * What a resident wants to hear of.
 *
 * @param topics the topics that are followed
 * @param districts the parts of the town from which news are wanted; none for the whole town
 */
public record Wishes(Set<Long> topics, Set<String> districts) {

    public static final Wishes NONE = new Wishes(Set.of(), Set.of());

    public Wishes {
        topics = Set.copyOf(topics);
        districts = Set.copyOf(districts);
    }
}
