package org.buergerdialog.document;

/**
 * Something the ledger does not agree with.
 *
 * @param kind name as the ledger reports it: EDITED, MISSING, LATE and so on
 * @param sequence the link it is about; 0 where there is none
 * @param entry the row of the register it is about, the profile where nobody declared anything; 0 where there is neither
 */
public record ProofFinding(String kind, long sequence, long entry) {}
