package org.buergerdialog.event;

import org.buergerdialog.shared.Fact;

/** A resident found the event full and waits for a seat. */
public record WaitlistJoined(long citizen, long registration) implements Fact {

    @Override
    public String object() {
        return "registration:" + registration;
    }
}
