package org.buergerdialog.consent;

import org.buergerdialog.shared.Fact;

/** A resident agreed to a purpose. */
public record ConsentGranted(long citizen, String purpose) implements Fact {

    @Override
    public String object() {
        return "purpose:" + purpose;
    }
}
