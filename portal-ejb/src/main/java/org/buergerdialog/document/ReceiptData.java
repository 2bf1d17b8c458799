package org.buergerdialog.document;

import java.time.Instant;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Town;

/**
 * What the receipt for a decision about a consent says.
 *
 * @param number what the register calls the declaration
 * @param recipient name of the resident, or null where only the address is known
 * @param legalBasis for instance "Art. 6 Abs. 1 Buchst. a DSGVO"
 * @param state name of what holds, as the register keeps it: GRANTED, DECLINED, WITHDRAWN or EXPIRED
 * @param wording the whole text as agreed; paragraphs separated by blank lines, lines that start with "- " are items
 * @param declaredAt when consent was given or declined
 * @param touchpoint name of the touchpoint as the register keeps it, for instance "WEBSITE"
 * @param form which form, and the address of its page if known; null where there was none
 * @param doubleOptIn null where the consent was not confirmed by mail
 * @param validUntil null where the consent does not expire
 * @param withdrawnAt null unless the consent was withdrawn
 * @param withdrawalUrl page on which the consent can be withdrawn; the QR code encodes it character by character
 */
public record ReceiptData(
        Language language,
        Town town,
        String number,
        Instant issuedAt,
        String recipient,
        String email,
        String purpose,
        String description,
        String legalBasis,
        String state,
        String wording,
        Language wordingLanguage,
        int version,
        String sha256,
        Instant declaredAt,
        String touchpoint,
        String form,
        DoubleOptIn doubleOptIn,
        Instant validUntil,
        Instant withdrawnAt,
        String withdrawalUrl) {}
