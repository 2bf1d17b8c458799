package org.buergerdialog.consent;

import org.buergerdialog.shared.Bilingual;

/**
 * A purpose as the privacy officer sees it.
 *
 * @param renewalMonths null: a consent holds until withdrawn
 * @param publishedVersion the version of the current legal text; 0 while there is none
 * @param holders how many residents have agreed
 */
public record PurposeView(
        String slug,
        int version,
        Bilingual name,
        Bilingual description,
        LegalBasis legalBasis,
        PurposeChannel channel,
        Integer renewalMonths,
        boolean retired,
        int publishedVersion,
        boolean hasDraft,
        int holders) {}
