/**
 * How messages look, and what stands around the words: one {@link MailText} becomes HTML and its twin of plain text.
 *
 * <p>{@link MailTemplate} renders, {@link Envelopes} addresses and puts {@link FooterLinks} below it. News are
 * rendered once for all who get the same: {@link NewsStencils} leaves gaps in a {@link Stencil}, and {@link Own} fills
 * them; {@link NewsLinks} lets their links be counted. {@link MailWords} are words that never change, {@link
 * DocumentTemplates} those of {@code mailing.template} for closings and documents.
 */
package org.buergerdialog.mailing.layout;
