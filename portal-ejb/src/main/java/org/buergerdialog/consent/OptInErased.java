package org.buergerdialog.consent;

import org.buergerdialog.shared.Happening;

/** A request was never confirmed, and everything about it is erased. */
public record OptInErased(long optIn) implements Happening {

    @Override
    public String object() {
        return "opt-in:" + optIn;
    }
}
