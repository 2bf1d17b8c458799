/**
 * What readers can do without signing in: ask for the link to their preferences, and leave topics.
 *
 * <p>{@link PreferenceLinkService} takes a wish for the link ({@link LinkRequests}), {@link UnsubscribeService} ends
 * topics by the link in a mail or at the press of a mail program's button.
 */
package org.buergerdialog.mailing.preference;
