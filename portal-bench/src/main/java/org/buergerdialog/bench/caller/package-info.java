/** Calls services as residents; a module of its own in the server, with a security domain. */
package org.buergerdialog.bench.caller;
