package org.buergerdialog.event;

import org.buergerdialog.shared.Fact;

/** A seat is held for a resident who waited for it. */
public record SeatOffered(long citizen, long registration) implements Fact {

    @Override
    public String object() {
        return "registration:" + registration;
    }
}
