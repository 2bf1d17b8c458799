package org.buergerdialog.consent;

import org.buergerdialog.shared.Fact;

/** Somebody pressed the button behind the link of the confirmation mail. */
public record OptInConfirmed(long citizen, long optIn) implements Fact {

    @Override
    public String object() {
        return "opt-in:" + optIn;
    }
}
