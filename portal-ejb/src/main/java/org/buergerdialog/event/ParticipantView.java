package org.buergerdialog.event;

import java.time.Instant;

/** A registration as the event manager sees it. */
public record ParticipantView(String name, String email, RegistrationState state, Instant registeredAt) {}
