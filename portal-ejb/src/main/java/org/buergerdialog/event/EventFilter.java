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
 * @param search words that stand in the texts or name the place; null or blank for any
 * @param cancelled whether what was called off comes too
 */
public record EventFilter(
        Set<Long> topics,
        String district,
        LocalDateTime from,
        LocalDateTime until,
        boolean free,
        String search,
        boolean cancelled) {

    public static final EventFilter NONE = new EventFilter(Set.of(), null, null, null, false, null, false);

    public EventFilter {
        topics = Set.copyOf(topics);
    }

    public static EventFilter ofTopics(Set<Long> topics) {
        return new EventFilter(topics, null, null, null, false, null, false);
    }

    /** Returns the same for another span of time. */
    public EventFilter between(LocalDateTime begin, LocalDateTime end) {
        return new EventFilter(topics, district, begin, end, free, search, cancelled);
    }

    /** Returns the same with what was called off, unless only free seats are of interest. */
    public EventFilter withCancelled() {
        return new EventFilter(topics, district, from, until, free, search, !free);
    }
}
