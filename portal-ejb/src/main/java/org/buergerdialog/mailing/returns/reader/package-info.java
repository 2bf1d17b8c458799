/** Reads what comes back to the town's return address and says what it is; knows no database and no feature. */
package org.buergerdialog.mailing.returns.reader;
