/**
 * The only door to the outside. It may use every feature below it and is used by none of them; it learns from facts what
 * to write.
 *
 * <ul>
 *   <li>Outbox: {@link Outbox} queues a {@link Message} for a fact; {@link Dispatcher} works them off, each leased by
 *       {@link Claims} and taken from step to step by {@link Delivery}.
 *   <li>Writing: the {@link Writer} of a {@link MessageKind} checks the basis and writes a {@link MailText}, of which
 *       {@link Envelopes} makes a {@link Mail}; the bytes that leave are kept as {@link Original}.
 *   <li>Campaigns and digests: {@link CampaignService} and {@link Digests}; {@link Crowd} finds all readers at once.
 *   <li>Text messages: {@link TextDispatcher} works them off apart from mails; what comes back goes through
 *       {@link TextReception} to {@link TextReports} and {@link TextAnswers}. The gateways are in {@code mailing.sms}.
 *   <li>Letters: {@link LetterBatchService} prints what goes out on paper.
 *   <li>Links: {@link PreferenceLinkService} sends the way to the preferences, {@link UnsubscribeService} ends topics.
 * </ul>
 */
package org.buergerdialog.mailing;
