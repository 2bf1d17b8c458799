package org.buergerdialog.consent;

import java.time.Instant;
import org.buergerdialog.shared.Sha256;

/**
 * The mail that asked for a confirmation.
 *
 * @param messageId without angle brackets
 * @param sentAt null while it is on its way
 * @param text what it says, without formatting
 * @param raw its bytes as they are kept
 * @param untouched the archive's own fingerprint still fits them
 * @param closing how the town takes its leave in it
 */
public record ConfirmationMail(
        String messageId,
        Instant sentAt,
        String text,
        byte[] raw,
        boolean untouched,
        UsedTemplate template,
        UsedTemplate closing) {

    String sha256() {
        return Sha256.hex(raw);
    }
}
