package org.buergerdialog.event;

import org.buergerdialog.shared.Happening;

/** A guest asked for a seat; the owner of the address is to confirm. */
public record RegistrationRequested(long request) implements Happening {

    @Override
    public String object() {
        return "registration-request:" + request;
    }
}
