package org.buergerdialog.citizen;

import org.buergerdialog.shared.Happening;

/** Somebody has just shown, with a link out of a mail, that the resident reads the mails to the address. */
public record AddressProved(long citizen) implements Happening {

    @Override
    public String object() {
        return "citizen:" + citizen;
    }
}
