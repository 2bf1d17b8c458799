/**
 * What comes back: mails that did not arrive, complaints, answers of machines.
 *
 * <p>{@link Returns} reads the mailbox ({@link ReturnPost}), one node at a time ({@link ReturnLease}); {@code
 * mailing.returns.reader} says what each mail is, {@link ReturnIntake} finds the message by the signed sender of its
 * envelope ({@link ReturnAddresses}) and draws the consequences. {@link ReturnService} shows staff what was not
 * understood ({@link UnclearReturn}) and which addresses are suppressed.
 */
package org.buergerdialog.mailing.returns;
