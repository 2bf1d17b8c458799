package org.buergerdialog.event;

/** Where a registration stands. */
public enum RegistrationState {
    CONFIRMED,
    CANCELLED
}
