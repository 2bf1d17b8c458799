package org.buergerdialog.consent;

import org.buergerdialog.shared.Fact;

/** A consent should be given again: it soon runs out, or its text has changed in what matters. Said once per occasion. */
public record ConsentRenewalDue(long citizen, String purpose) implements Fact {

    @Override
    public String object() {
        return "purpose:" + purpose;
    }
}
