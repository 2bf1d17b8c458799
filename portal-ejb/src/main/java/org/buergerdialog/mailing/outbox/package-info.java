/**
 * Puts messages into the outbox and works them off: the engine that claims, prepares and sends.
 *
 * <ul>
 *   <li>{@link Outbox} queues a message for a fact, in the fact's own transaction.
 *   <li>{@link OutboxTimer} wakes the {@link Dispatcher}, whose {@link Workers} work off what is due in {@link
 *       Shift}s. What is claimed by itself comes from {@link Claims}, what belongs to a campaign in ranges from {@link
 *       Campaigns}.
 *   <li>{@link Delivery} takes one message from step to step, {@link Batches} many at once, whose {@link PreparedRows}
 *       are written together. {@link Preparation} asks the {@link Gate} and the writer ({@link Writers}), archives and
 *       hands over to {@code mailing.transport}.
 *   <li>{@link OutboxService} shows staff what waits and what failed; {@link Leftovers} go once an hour.
 * </ul>
 */
package org.buergerdialog.mailing.outbox;
