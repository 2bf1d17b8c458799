package org.buergerdialog.mailing.suppression;

import java.time.Instant;

/**
 * An address to which the town does not write for now.
 *
 * @param maskedAddress so that its owner recognises it and nobody else learns it
 * @param status the mail server's status code (RFC 3463); null where there was none
 */
public record SuppressionView(long id, String maskedAddress, SuppressionReason reason, String status, Instant since) {}
