package org.buergerdialog.citizen;

/** How a resident wants to be addressed. */
public enum Salutation {
    MS,
    MR,
    /** By first and last name, without Ms or Mr. */
    NEUTRAL
}
