/** What makes tampering visible: ledgers that seal the rows of other features, and the trail of what staff did. It uses only {@code shared}. */
package org.buergerdialog.audit;
