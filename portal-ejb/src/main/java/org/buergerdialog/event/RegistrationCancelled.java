package org.buergerdialog.event;

import org.buergerdialog.shared.Fact;

/** A resident gave a seat back. */
public record RegistrationCancelled(long citizen, long registration) implements Fact {

    @Override
    public String object() {
        return "registration:" + registration;
    }
}
