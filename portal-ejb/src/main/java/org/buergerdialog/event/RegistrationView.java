package org.buergerdialog.event;

import java.time.Instant;

/** A registration as its resident sees it. */
public record RegistrationView(long id, String code, RegistrationState state, Instant registeredAt, EventView event) {

    public boolean confirmed() {
        return state == RegistrationState.CONFIRMED;
    }
}
