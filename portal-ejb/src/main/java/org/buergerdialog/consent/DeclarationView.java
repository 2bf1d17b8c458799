package org.buergerdialog.consent;

import java.time.Instant;
import org.buergerdialog.audit.LedgerPosition;
import org.buergerdialog.shared.Language;

/**
 * A row of the register with its seal.
 *
 * @param email the address that declared it
 * @param wording as it was on the screen or on the paper, in {@code language}
 * @param sha256 the fingerprint of the wording's UTF-8 bytes
 * @param form which form; null where there was none
 * @param source the address of the page the form stood on; null if unknown
 * @param actor {@code citizen:17}, {@code guest}, {@code staff:<subject>} or {@code system}
 * @param optIn the double opt-in it belongs to; null where there is none
 * @param mailSha256 the fingerprint of the confirmation mail as it was sent; null where there was none
 * @param note what staff wrote beside a recorded declaration; null where nothing
 * @param scanSha256 the fingerprint of the scanned paper; null where there is none
 * @param seal null in the first seconds
 * @param untouched the row is what was sealed
 */
public record DeclarationView(
        long id,
        String email,
        DeclarationKind kind,
        long legalText,
        int textVersion,
        String sha256,
        Language language,
        String wording,
        Touchpoint touchpoint,
        String form,
        String source,
        String actor,
        Instant declaredAt,
        Instant recordedAt,
        Long optIn,
        Instant requestedAt,
        Instant mailedAt,
        String messageId,
        String mailSha256,
        String note,
        String scanSha256,
        LedgerPosition seal,
        boolean untouched) {}
