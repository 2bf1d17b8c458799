package org.buergerdialog.event;

import org.buergerdialog.shared.Fact;

/** A resident got a seat. */
public record RegistrationConfirmed(long citizen, long registration) implements Fact {

    @Override
    public String object() {
        return "registration:" + registration;
    }
}
