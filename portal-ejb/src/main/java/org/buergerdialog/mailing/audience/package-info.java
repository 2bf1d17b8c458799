/**
 * Finds all readers at once: who gets a notice, a digest or word of an event, and how much news is enough for a day.
 *
 * <p>{@link Crowd} asks and queues with one statement, whether ten people are meant or a million; the statements lie
 * beside it. {@link NewsLimits} knows quiet hours and the limit per day.
 */
package org.buergerdialog.mailing.audience;
