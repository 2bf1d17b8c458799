/**
 * What each kind of message says, and whether it may still go: one {@link org.buergerdialog.mailing.Writer} for each
 * group of kinds.
 *
 * <p>A writer checks the basis, collects values, and leaves wording to {@code mailing.template} and looks to {@code
 * mailing.layout}. {@code mailing.outbox} asks them when the time has come.
 */
package org.buergerdialog.mailing.writer;
