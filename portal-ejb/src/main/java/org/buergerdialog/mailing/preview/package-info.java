/**
 * What a message would look like, before anybody gets it: on the page, as a document, and as a test mail to whoever
 * asks.
 *
 * <p>{@link PreviewService} shows notices through the {@link Eyes} of a resident, a persona or a stranger; {@link
 * TemplatePreviewService} shows the words of the portal itself. {@link TestWriter} and {@link TemplateTestWriter}
 * write the test mails.
 */
package org.buergerdialog.mailing.preview;
