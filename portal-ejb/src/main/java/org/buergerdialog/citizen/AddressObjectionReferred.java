package org.buergerdialog.citizen;

import org.buergerdialog.shared.Fact;

/** The old address objected to a change that no longer goes back by itself; the privacy officer has to look at it. */
public record AddressObjectionReferred(long citizen, long change) implements Fact {

    @Override
    public String object() {
        return "address-change:" + change;
    }
}
