/** What is added to the application while it is measured, and to no other copy of it. */
package org.buergerdialog.bench.server;
