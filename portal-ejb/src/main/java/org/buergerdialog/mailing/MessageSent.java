package org.buergerdialog.mailing;

import org.buergerdialog.shared.Fact;

/** The mail server took a message. */
public record MessageSent(long citizen, long message) implements Fact {

    @Override
    public String object() {
        return "message:" + message;
    }
}
