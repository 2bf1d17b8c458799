package org.buergerdialog.interest;

import org.buergerdialog.shared.Fact;

/** A resident no longer follows a topic. */
public record TopicLeft(long citizen, long topic) implements Fact {

    @Override
    public String object() {
        return "topic:" + topic;
    }
}
