/**
 * Addresses to which nothing is written for now, and whether a resident may get news at all.
 *
 * <p>{@link Suppressions} keeps them; {@link Permission} asks it, the register of consents and the profile. {@link
 * MailboxService} shows residents that their mails came back. Who suppresses an address is {@code mailing.returns} or
 * the sending itself.
 */
package org.buergerdialog.mailing.suppression;
