package org.buergerdialog.citizen;

import org.buergerdialog.shared.Happening;

/** A new address never confirmed, and everything about the request is erased. */
public record AddressChangeErased(long change) implements Happening {

    @Override
    public String object() {
        return "address-change:" + change;
    }
}
