package org.buergerdialog.mailing;

import org.buergerdialog.shared.Happening;

/** A mail server said that there is nobody at the address to which a message went. */
public record AddressRefused(long message) implements Happening {

    @Override
    public String object() {
        return "message:" + message;
    }
}
