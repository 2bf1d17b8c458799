package org.buergerdialog.consent;

/** A resident agreed again while the consent still held. */
public record ConsentRenewed(long citizen, String purpose) implements ConsentFact {}
