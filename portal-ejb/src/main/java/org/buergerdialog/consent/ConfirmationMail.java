package org.buergerdialog.consent;

import java.time.Instant;

/**
 * The mail that asked for a confirmation.
 *
 * @param messageId without angle brackets
 * @param sentAt null while it is on its way
 * @param text what it says, without formatting
 * @param raw its bytes exactly as they left
 */
public record ConfirmationMail(String messageId, Instant sentAt, String text, byte[] raw) {}
