package org.buergerdialog.consent;

/**
 * What became of a declaration that staff wrote down.
 *
 * @param number of the declaration in the register
 * @param effective false: it changed nothing, because the resident decided since
 */
public record RecordedDeclaration(long number, boolean effective) {}
