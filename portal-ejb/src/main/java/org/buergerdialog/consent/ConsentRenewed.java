package org.buergerdialog.consent;

import org.buergerdialog.shared.Fact;

/** A resident agreed again while the consent still held. */
public record ConsentRenewed(long citizen, String purpose) implements Fact {

    @Override
    public String object() {
        return "purpose:" + purpose;
    }
}
