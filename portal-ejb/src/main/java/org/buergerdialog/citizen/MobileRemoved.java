package org.buergerdialog.citizen;

import org.buergerdialog.shared.Fact;

/** A resident took the mobile number back. */
public record MobileRemoved(long citizen) implements Fact {

    @Override
    public String object() {
        return "citizen:" + citizen;
    }
}
