package org.buergerdialog.mailing.campaign;

/**
 * What a campaign has put into the outbox.
 *
 * @param messages mails and text messages
 * @param letters wait to be printed
 * @param digests residents who get it with their next digest
 * @param heldBack how many of these have had enough news for the day
 */
record Queued(int messages, int letters, int digests, int heldBack) {}
