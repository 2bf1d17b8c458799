package org.buergerdialog.consent;

/** A resident agreed to a purpose. */
public record ConsentGranted(long citizen, String purpose) implements ConsentFact {}
