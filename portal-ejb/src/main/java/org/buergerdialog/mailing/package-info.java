/**
 * The only door to the outside. It may use every feature below it and is used by none of them; it learns from facts what
 * to write.
 *
 * <ul>
 *   <li>Outbox: {@link Outbox} queues a {@link Message} for a fact; {@link Workers} work them off in {@link Shift}s. What is
 *       claimed by itself comes from {@link Claims}, what belongs to a campaign in ranges from {@link Campaigns}; {@link
 *       Delivery} takes one message from step to step, {@link Batches} many at once.
 *   <li>Transport: a {@link Courier} of the {@link PostOffice} carries, a {@link Journal} remembers what was taken, {@link
 *       Pace} says what may go, {@link Failure} what went wrong.
 *   <li>Writing: the {@link Writer} of a {@link MessageKind} checks the basis and writes a {@link MailText}, of which
 *       {@link Envelopes} makes a {@link Mail}; the bytes that leave are kept as {@link Original}.
 *   <li>Campaigns and digests: {@link CampaignService} and {@link Digests}; {@link Crowd} finds all readers at once.
 *   <li>Letters: {@link LetterBatchService} prints what goes out on paper.
 *   <li>Links: {@link PreferenceLinkService} sends the way to the preferences, {@link UnsubscribeService} ends topics.
 * </ul>
 */
package org.buergerdialog.mailing;
