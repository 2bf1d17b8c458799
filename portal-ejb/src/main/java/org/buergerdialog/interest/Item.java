package org.buergerdialog.interest;

import java.util.Objects;
import org.buergerdialog.interest.PreferenceChange.Kind;

/** One thing that a resident can set; its value is written as text in the log of changes, null for nothing. */
record Item(String name) {

    static final Item LANGUAGE = new Item("language");
    static final Item PAUSE = new Item("pause");
    static final Item DISTRICTS = new Item("districts");

    private static final String TOPIC = "topic:";

    static Item topic(long topic) {
        return new Item(TOPIC + topic);
    }

    /** Returns the topic's number; null if it is not about a topic. */
    Long topic() {
        return name.startsWith(TOPIC) ? Long.valueOf(name.substring(TOPIC.length())) : null;
    }

    /** Says in one word what a change from one value to another does. */
    Kind kind(String before, String after) {
        if (Objects.equals(before, after)) {
            return Kind.UNCHANGED;
        }
        if (topic() != null) {
            return topicKind(before, after);
        }
        if (equals(PAUSE)) {
            return after == null ? Kind.RESUMED : Kind.PAUSED;
        }
        return equals(LANGUAGE) ? Kind.LANGUAGE : Kind.DISTRICTS;
    }

    private static Kind topicKind(String before, String after) {
        if (before == null) {
            return Kind.FOLLOWED;
        }
        if (after == null) {
            return Kind.LEFT;
        }
        return TopicChoice.parse(before).frequency() == TopicChoice.parse(after).frequency()
                ? Kind.CHANNEL
                : Kind.FREQUENCY;
    }
}
