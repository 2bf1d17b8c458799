package org.buergerdialog.citizen;

import org.buergerdialog.shared.Fact;

/** A resident changed the own profile. */
public record ProfileChanged(long citizen) implements Fact {

    @Override
    public String object() {
        return "citizen:" + citizen;
    }
}
