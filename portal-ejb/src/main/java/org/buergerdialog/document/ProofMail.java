package org.buergerdialog.document;

import java.time.Instant;

/**
 * A confirmation mail in a proof.
 *
 * @param headers the header lines exactly as sent
 * @param text the plain text of the mail, decoded
 * @param original the bytes exactly as sent; they are attached to the proof
 */
public record ProofMail(String messageId, Instant sentAt, String headers, String text, byte[] original) {}
