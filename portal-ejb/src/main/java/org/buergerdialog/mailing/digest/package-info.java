/**
 * News that waits for the next digest of its readers, and the collecting of it when a period is over.
 *
 * <p>{@link DigestTimer} wakes {@link Digests}; the first node to write the {@link DigestRun} of a {@link
 * DigestPeriod} queues the messages by {@link DigestItems}. What a digest says is written in {@code mailing.writer}.
 */
package org.buergerdialog.mailing.digest;
