package org.buergerdialog.mailing.suppression;

import java.time.Instant;

/**
 * An address to which the town does not write for now, with what staff need to know before they write there again.
 *
 * @param subject of the message that came back; null if it is gone
 * @param sentAt when that message had left; null if it is gone
 */
public record SuppressionDetail(SuppressionView suppression, String address, String subject, Instant sentAt) {}
