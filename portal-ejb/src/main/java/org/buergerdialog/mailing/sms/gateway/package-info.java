/**
 * The ways by which text messages leave the house, and by which reports and answers come back; knows no residents and no
 * database.
 *
 * <ul>
 *   <li>{@link SmsText}: which alphabet a text takes, how long it is and into how many parts it falls.
 *   <li>{@link TextGateway}: SMPP ({@link SmppGateway}), HTTP ({@link HttpGateway}) or a mail server
 *       ({@link MailGateway}); {@link TextFailure} says what went wrong and what is to be done about it.
 *   <li>{@link TextInbox}: what a gateway tells us; {@link GatewayCall} reads it from an HTTP gateway's calls.
 * </ul>
 */
package org.buergerdialog.mailing.sms.gateway;
