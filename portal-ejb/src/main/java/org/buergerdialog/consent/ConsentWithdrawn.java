package org.buergerdialog.consent;

import org.buergerdialog.shared.Fact;

/** A resident withdrew a consent; from now on the purpose is over. */
public record ConsentWithdrawn(long citizen, String purpose) implements Fact {

    @Override
    public String object() {
        return "purpose:" + purpose;
    }
}
