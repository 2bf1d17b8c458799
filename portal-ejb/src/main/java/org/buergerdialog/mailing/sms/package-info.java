/**
 * Text messages: works them off apart from mails, and takes in reports and answers.
 *
 * <p>{@link TextTimer} wakes the {@link TextDispatcher}, which hands what is due to the gateway that the operator
 * chose ({@link TextGateways}). What comes back, over the same line or by {@link TextCallbackService}, goes through
 * {@link TextReception} to {@link TextReports} and {@link TextAnswers}. The gateways themselves are in {@code
 * mailing.sms.gateway}.
 */
package org.buergerdialog.mailing.sms;
