package org.buergerdialog.document;

import java.time.Instant;

/**
 * When a consent was asked for and confirmed by mail.
 *
 * @param mailedAt when the mail server took the confirmation mail, or null
 * @param confirmedAt when the button on the confirmation page was pressed, or null
 * @param messageId Message-ID of the confirmation mail, or null
 */
public record DoubleOptIn(Instant requestedAt, Instant mailedAt, Instant confirmedAt, String messageId) {}
