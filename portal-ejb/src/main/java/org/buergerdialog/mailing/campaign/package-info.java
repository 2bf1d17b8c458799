/**
 * Campaigns: a notice, its audience and a time, and what became of the messages.
 *
 * <p>Staff begin, pause and end a {@link Campaign} by {@link CampaignService}; {@link CampaignWork} does what follows
 * by itself, woken by {@link CampaignTimer}. {@link CampaignStart} queues all messages at once, {@link
 * CampaignCounters} follow in the transactions that change them. Sending itself is in {@code mailing.outbox}.
 */
package org.buergerdialog.mailing.campaign;
