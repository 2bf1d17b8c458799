package org.buergerdialog.citizen;

import org.buergerdialog.shared.Fact;

/** A resident is reached under a new, verified address; the change knows the old one. */
public record AddressChanged(long citizen, long change) implements Fact {

    @Override
    public String object() {
        return "address-change:" + change;
    }
}
