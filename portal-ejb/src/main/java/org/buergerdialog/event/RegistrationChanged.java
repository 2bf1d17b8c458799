package org.buergerdialog.event;

import org.buergerdialog.shared.Fact;

/** A resident comes with other people or gave other answers. */
public record RegistrationChanged(long citizen, long registration) implements Fact {

    @Override
    public String object() {
        return "registration:" + registration;
    }
}
