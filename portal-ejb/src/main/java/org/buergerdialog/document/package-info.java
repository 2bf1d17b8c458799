/** Draws accessible PDF documents (tickets, information sheets, letters, receipts, proofs) and may use only {@code shared}. */
package org.buergerdialog.document;
