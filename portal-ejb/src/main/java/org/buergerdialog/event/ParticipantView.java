package org.buergerdialog.event;

import java.time.Instant;

/**
 * A registration as the staff see it.
 *
 * @param number the number on the waitlist; null for whoever never waited
 * @param since when they came to the date that was asked about; null if they did not
 */
public record ParticipantView(
        long registration,
        String name,
        String email,
        RegistrationState state,
        Instant registeredAt,
        RegistrationDetails details,
        Long number,
        String source,
        Instant since) {}
