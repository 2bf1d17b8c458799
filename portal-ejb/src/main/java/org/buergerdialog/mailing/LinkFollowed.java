package org.buergerdialog.mailing;

import org.buergerdialog.shared.Fact;

/** A resident who has agreed that it is noted followed a link of a message. */
public record LinkFollowed(long citizen, int link) implements Fact {

    static final String WORD = "LinkFollowed";

    @Override
    public String object() {
        return "link:" + link;
    }
}
