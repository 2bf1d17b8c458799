package org.buergerdialog.citizen;

import org.buergerdialog.shared.Happening;

/** Nobody can object to a change any more, and its addresses are forgotten. */
public record AddressChangeSettled(long change) implements Happening {

    @Override
    public String object() {
        return "address-change:" + change;
    }
}
