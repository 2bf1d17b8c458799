package org.buergerdialog.citizen;

import org.buergerdialog.shared.Fact;

/** A resident showed that a mobile number is the own one. */
public record MobileVerified(long citizen, long check) implements Fact {

    @Override
    public String object() {
        return "mobile-check:" + check;
    }
}
