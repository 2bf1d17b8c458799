package org.buergerdialog.event;

import org.buergerdialog.shared.Happening;

/** A request that nobody needs any more is gone. */
public record RegistrationRequestErased(long request) implements Happening {

    @Override
    public String object() {
        return "registration-request:" + request;
    }
}
