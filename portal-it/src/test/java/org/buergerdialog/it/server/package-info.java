/**
 * Tests that run inside the server, beside the services they call.
 *
 * <p>The application under test is deployed a second time next to the running one, so it is also a second node that
 * works off the same outbox.
 */
package org.buergerdialog.it.server;
