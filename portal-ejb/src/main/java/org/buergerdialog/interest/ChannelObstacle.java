package org.buergerdialog.interest;

/** Why a channel cannot be chosen. */
public enum ChannelObstacle {
    /** The town does not offer it. */
    NOT_OFFERED,
    /** There is no verified mobile number. */
    MOBILE_MISSING,
    /** There is no complete postal address. */
    POSTAL_ADDRESS_MISSING,
    /** The resident has not agreed to be written to this way. */
    CONSENT_MISSING
}
