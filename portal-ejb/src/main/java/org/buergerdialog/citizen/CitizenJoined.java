package org.buergerdialog.citizen;

import org.buergerdialog.shared.Fact;

/** A resident signed in for the first time. */
public record CitizenJoined(long citizen) implements Fact {

    @Override
    public String object() {
        return "citizen:" + citizen;
    }
}
