/** The running stack: its addresses, its mailbox, its database, its accounts, and the browser that visits it. */
package org.buergerdialog.it.stack;
