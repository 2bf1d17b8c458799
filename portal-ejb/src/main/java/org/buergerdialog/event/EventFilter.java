package org.buergerdialog.event;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * Which events somebody wants to see.
 *
 * @param topics the numbers of topics; empty for all
 * @param district the slug of a district, whose events come with those of the whole town; null for all
 * @param from only what ends after that, in the town's time; null for now
 * @param until only what starts before that; null for no end
 * @param free only where a seat is free
 */
public record EventFilter(Set<Long> topics, String district, LocalDateTime from, LocalDateTime until, boolean free) {

    public static final EventFilter NONE = new EventFilter(Set.of(), null, null, null, false);

    public EventFilter {
        topics = Set.copyOf(topics);
    }

    public static EventFilter ofTopics(Set<Long> topics) {
        return new EventFilter(topics, null, null, null, false);
    }
}
