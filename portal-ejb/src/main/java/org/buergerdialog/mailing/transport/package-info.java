/**
 * Carries what is written to the mail server, and knows nothing of residents, campaigns or what a mail says.
 *
 * <p>The {@link PostOffice} keeps connections, each with a {@link Courier} that delivers {@link Parcel}s, fifty at
 * once where the server allows it ({@link PipelinedTransport}). A {@link Journal} on disk remembers what was taken
 * until the database knows it, {@link Pace} says how much may go and to whom, {@link Signatures} sign with {@link
 * Dkim}.
 */
package org.buergerdialog.mailing.transport;
