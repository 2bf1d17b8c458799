package org.buergerdialog.citizen;

import org.buergerdialog.shared.Happening;

/** A code for a mobile number is over, and everything about it is erased. */
public record MobileCheckErased(long check) implements Happening {

    @Override
    public String object() {
        return "mobile-check:" + check;
    }
}
