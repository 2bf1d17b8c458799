package org.buergerdialog.consent;

/** A consent should be given again: it soon runs out, or its text has changed in what matters. Said once per occasion. */
public record ConsentRenewalDue(long citizen, String purpose) implements ConsentFact {}
