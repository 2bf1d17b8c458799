package org.buergerdialog.consent;

import org.buergerdialog.shared.Fact;

/** The time for which a resident had agreed is over; from now on the purpose is over. */
public record ConsentExpired(long citizen, String purpose) implements Fact {

    @Override
    public String object() {
        return "purpose:" + purpose;
    }
}
