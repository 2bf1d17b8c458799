/** Draws accessible PDF documents (tickets, info packs, letters, receipts, proofs) and may use only {@code shared}. */
package org.buergerdialog.document;
