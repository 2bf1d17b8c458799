package org.buergerdialog.audit;

/** A row that a ledger seals; its key is a number named {@code id}. */
public interface Sealable {

    /** Returns what the ledger keeps of it: the digest covers all that must never change. */
    SealedRow sealed();
}
