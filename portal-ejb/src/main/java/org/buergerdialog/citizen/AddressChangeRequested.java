package org.buergerdialog.citizen;

import org.buergerdialog.shared.Fact;

/** A contact without account wants to be reached under another address, which has to confirm first. */
public record AddressChangeRequested(long citizen, long change) implements Fact {

    @Override
    public String object() {
        return "address-change:" + change;
    }
}
