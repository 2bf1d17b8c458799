package org.buergerdialog.document;

import java.time.Instant;
import org.buergerdialog.shared.Language;

/**
 * One row of the register as it stands in a proof; everything but id, kind and times may be null.
 *
 * @param kind name of the kind as the register keeps it, for instance "GRANTED"
 * @param email the address that declared it where that is not the proof's own, because it has changed since
 * @param form which form
 * @param source address of the page the form stood on
 * @param touchpoint name of the touchpoint as the register keeps it, for instance "MAIL_LINK"
 * @param actor as the register keeps it: "citizen:17", "guest", "staff:…", "system"
 * @param remoteAddress network address, where the town keeps it
 * @param mailSha256 SHA-256 of the confirmation mail as it was sent
 * @param note what staff wrote when they recorded it
 * @param scan file name and SHA-256 of the scanned paper
 * @param link null until the row is sealed
 */
public record ProofDeclaration(
        long id,
        String kind,
        Instant declaredAt,
        Instant recordedAt,
        String email,
        String form,
        String source,
        String touchpoint,
        String actor,
        String remoteAddress,
        String messageId,
        String mailSha256,
        Integer version,
        String sha256,
        String wording,
        Language wordingLanguage,
        String note,
        String scan,
        ProofLink link) {}
