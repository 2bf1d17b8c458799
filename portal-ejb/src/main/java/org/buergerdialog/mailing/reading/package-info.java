/**
 * Messages read again: by residents in their account, by whoever holds the link of one, and by those who have to prove
 * a consent.
 *
 * <p>{@link MessageService} and {@link MessageLinkService} take the original out of {@code mailing.archive}; {@link
 * OriginalReader} takes it apart.
 */
package org.buergerdialog.mailing.reading;
