package org.buergerdialog.consent;

import org.buergerdialog.shared.Happening;

/** Somebody typed an address into a form; it is to be confirmed by mail. */
public record OptInRequested(long optIn) implements Happening {

    @Override
    public String object() {
        return "opt-in:" + optIn;
    }
}
