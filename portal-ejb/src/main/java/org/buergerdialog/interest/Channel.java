package org.buergerdialog.interest;

/** By which way news of a topic reaches a resident. */
public enum Channel {
    EMAIL,
    SMS,
    LETTER
}
