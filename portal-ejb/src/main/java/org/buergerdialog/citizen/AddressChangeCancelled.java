package org.buergerdialog.citizen;

import org.buergerdialog.shared.Fact;

/** The old address objected before the new one had confirmed; nothing changes. */
public record AddressChangeCancelled(long citizen, long change) implements Fact {

    @Override
    public String object() {
        return "address-change:" + change;
    }
}
