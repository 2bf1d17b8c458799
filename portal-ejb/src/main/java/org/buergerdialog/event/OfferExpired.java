package org.buergerdialog.event;

import org.buergerdialog.shared.Fact;

/** A resident did not answer the offer of a seat in time. */
public record OfferExpired(long citizen, long registration) implements Fact {

    @Override
    public String object() {
        return "registration:" + registration;
    }
}
