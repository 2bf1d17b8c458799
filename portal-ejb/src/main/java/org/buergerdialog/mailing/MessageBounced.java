package org.buergerdialog.mailing;

import org.buergerdialog.shared.Fact;

/** A report said that a message did not reach its reader. */
public record MessageBounced(long citizen, long message) implements Fact {

    @Override
    public String object() {
        return "message:" + message;
    }
}
