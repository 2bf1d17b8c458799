package org.buergerdialog.consent;

/** A resident withdrew a consent; from now on the purpose is over. */
public record ConsentWithdrawn(long citizen, String purpose) implements ConsentFact {}
