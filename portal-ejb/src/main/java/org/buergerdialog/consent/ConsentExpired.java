package org.buergerdialog.consent;

/** The time for which a resident had agreed is over; from now on the purpose is over. */
public record ConsentExpired(long citizen, String purpose) implements ConsentFact {}
