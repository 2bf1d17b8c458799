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
 * @param template what its template is called in addresses; null for the delivered wording
 * @param templateVersion the version of the template it was written with; 0 for the delivered wording
 */
public record ConfirmationMail(
        String messageId,
        Instant sentAt,
        String text,
        byte[] raw,
        boolean untouched,
        String template,
        int templateVersion) {

    String sha256() {
        return Sha256.hex(raw);
    }
}
