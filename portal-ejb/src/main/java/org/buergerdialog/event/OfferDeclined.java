package org.buergerdialog.event;

import org.buergerdialog.shared.Fact;

/** A resident left an offered seat to the next. */
public record OfferDeclined(long citizen, long registration) implements Fact {

    @Override
    public String object() {
        return "registration:" + registration;
    }
}
