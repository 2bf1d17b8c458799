package org.buergerdialog.interest;

import org.buergerdialog.shared.Fact;

/** A resident began to follow a topic. */
public record TopicFollowed(long citizen, long topic) implements Fact {

    @Override
    public String object() {
        return "topic:" + topic;
    }
}
