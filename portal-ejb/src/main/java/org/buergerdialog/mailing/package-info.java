/**
 * The only door to the outside. It may use every feature below it and is used by none of them; it learns from facts what
 * to write.
 *
 * <ul>
 *   <li>Outbox: {@link Outbox} queues a {@link Message} for a fact; {@link Workers} work them off in {@link Shift}s. What is
 *       claimed by itself comes from {@link Claims}, what belongs to a campaign in ranges from {@link Campaigns}; {@link
 *       Delivery} takes one message from step to step, {@link Batches} many at once, whose {@link PreparedRows} are written together.
 *   <li>Transport: a {@link Courier} of the {@link PostOffice} carries, a {@link Journal} remembers what was taken, {@link
 *       Pace} says what may go, {@link Failure} what went wrong.
 *   <li>Writing: the {@link Writer} of a {@link MessageKind} checks the basis and writes a {@link MailText}, of which
 *       {@link Envelopes} makes a {@link Mail}; the bytes that leave are kept as {@link Original}.
 *       News are written once for all who get the same: {@link NewsStencils} and {@link Own}.
 *       What the portal says by itself is worded in {@code mailing.template}; {@link TemplatePreviewService} shows it.
 *   <li>Campaigns and digests: {@link CampaignService} and {@link Digests}; {@link Crowd} finds all readers at once.
 *   <li>Staff: {@link CampaignService} begins, pauses and ends campaigns, {@link CampaignWork} does what follows by itself;
 *       {@link OutboxService} shows what waits and failed. {@link Gate} knows quiet hours and limits ({@link NewsLimits}).
 *   <li>Text messages: {@link TextDispatcher} works them off apart from mails; what comes back goes through
 *       {@link TextReception} to {@link TextReports} and {@link TextAnswers}. The gateways are in {@code mailing.sms}.
 *   <li>Letters: {@link LetterBatchService} prints what goes out on paper.
 *   <li>Links: {@link PreferenceLinkService} sends the way to the preferences, {@link UnsubscribeService} ends topics,
 *       {@link MessageLinkService} shows a mail to whoever holds it.
 *   <li>Reactions: {@link NewsLinks} lets the links of news lead through {@link RedirectService}; {@link Visits} takes down
 *       who came, {@link Settlement} tells people from programs, {@link ReactionKeeper} ends with the consent.
 *   <li>What comes back: {@link Returns} reads the mailbox, {@code mailing.returns} says what each mail is, {@link ReturnIntake}
 *       draws the consequences; {@link Suppressions} knows the addresses to which nothing is written for now.
 * </ul>
 */
package org.buergerdialog.mailing;
