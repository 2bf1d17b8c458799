package org.buergerdialog.mailing;

import org.buergerdialog.shared.Fact;

/** A resident who has agreed that it is noted followed a link of a message. */
public record LinkFollowed(long citizen, int link) implements Fact {

    /** How the fact is called where it is kept. */
    public static final String WORD = "LinkFollowed";

    @Override
    public String object() {
        return "link:" + link;
    }
}
