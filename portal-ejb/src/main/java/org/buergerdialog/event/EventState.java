package org.buergerdialog.event;

/** Where an event stands between idea and history. */
public enum EventState {
    DRAFT,
    PUBLISHED,
    CANCELLED
}
