package org.buergerdialog.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;

/**
 * What somebody sent with a form before the address was confirmed.
 *
 * @param legalText the number of the text that stood on the form
 * @param form which form it was, for instance {@code /newsletter}
 * @param source the address of the page it stood on; null if unknown
 * @param requestedFrom the sender's network address; kept only where the operator wants it
 */
public record OptInRequest(
        @NotBlank @Size(max = 60) String purpose,
        @NotNull EmailAddress email,
        @NotNull Long legalText,
        @NotNull Language language,
        @NotBlank @Size(max = 200) String form,
        @Size(max = 500) String source,
        @Size(max = 45) String requestedFrom,
        @NotNull Touchpoint touchpoint) {}
