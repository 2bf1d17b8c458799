package org.buergerdialog.citizen;

import org.buergerdialog.shared.Fact;

/** The old address objected to a change, and is the resident's again. */
public record AddressPutBack(long citizen, long change) implements Fact {

    @Override
    public String object() {
        return "address-change:" + change;
    }
}
