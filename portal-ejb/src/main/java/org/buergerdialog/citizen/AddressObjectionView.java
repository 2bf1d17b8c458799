package org.buergerdialog.citizen;

import org.buergerdialog.shared.EmailAddress;

/** A change of address, as the owner of the old one may see it who holds the link. */
public record AddressObjectionView(String oldAddress, String newAddress, State state) {

    /** How far it has come. */
    public enum State {
        /** The new address has not confirmed; objecting cancels the request. */
        REQUESTED,
        /** The new address counts; objecting puts the old one back where that is still possible. */
        CHANGED,
        /** Objected: the old address counts. */
        KEPT,
        /** Objected too late to go back by itself; the privacy officer was told. */
        REFERRED
    }

    public boolean objected() {
        return state == State.KEPT || state == State.REFERRED;
    }

    public String oldMasked() {
        return new EmailAddress(oldAddress).masked();
    }

    public String newMasked() {
        return new EmailAddress(newAddress).masked();
    }
}
