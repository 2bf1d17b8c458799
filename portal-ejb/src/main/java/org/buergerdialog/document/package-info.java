/** Draws accessible PDF documents (tickets, information sheets) and may use only {@code shared}. */
package org.buergerdialog.document;
