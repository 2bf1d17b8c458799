package org.buergerdialog.document;

/**
 * Something the ledger does not agree with.
 *
 * @param kind name as the ledger reports it: EDITED, MISSING, BROKEN_CHAIN, TRUNCATED, UNSEALED
 * @param where the link or row it is about in short, for instance "4711", or null
 */
public record ProofFinding(String kind, String where) {}
