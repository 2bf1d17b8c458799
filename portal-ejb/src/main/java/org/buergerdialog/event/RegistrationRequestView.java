package org.buergerdialog.event;

import java.time.Instant;

/**
 * A guest's registration before, and shortly after, its confirmation.
 *
 * @param expiresAt until when it can be confirmed
 * @param registration the number of the registration that came of it; null before the confirmation
 */
public record RegistrationRequestView(
        long id,
        Guest guest,
        RegistrationDetails details,
        String source,
        Instant expiresAt,
        Long registration,
        EventView event) {

    public boolean confirmed() {
        return registration != null;
    }
}
