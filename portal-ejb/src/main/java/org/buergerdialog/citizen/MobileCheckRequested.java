package org.buergerdialog.citizen;

import org.buergerdialog.shared.Fact;

/** A resident wants to show by a code that a mobile number is the own one. */
public record MobileCheckRequested(long citizen, long check) implements Fact {

    @Override
    public String object() {
        return "mobile-check:" + check;
    }
}
