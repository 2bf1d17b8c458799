package org.buergerdialog.consent;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.buergerdialog.shared.TypedText;

/**
 * A purpose as the privacy officer writes it.
 *
 * @param slug its name in addresses and in the register; cannot be changed later
 * @param renewalMonths after how many months a consent is to be given again; null: it holds until withdrawn. At least two,
 *     because renewal is asked for thirty days before. A change concerns consents given from then on.
 */
public record PurposeDraft(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "{purpose.slug}") String slug,
        @NotBlank @Size(max = 120) @Pattern(regexp = TypedText.ONE_LINE, message = "{purpose.line}") String nameDe,
        @NotBlank @Size(max = 120) @Pattern(regexp = TypedText.ONE_LINE, message = "{purpose.line}") String nameEn,
        @NotBlank @Size(max = 500) String descriptionDe,
        @NotBlank @Size(max = 500) String descriptionEn,
        @NotNull LegalBasis legalBasis,
        @NotNull PurposeChannel channel,
        @Min(2) @Max(120) Integer renewalMonths) {}
