package org.buergerdialog.interest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.buergerdialog.consent.Touchpoint;
import org.buergerdialog.shared.Language;

/**
 * What somebody sent with a form to get news.
 *
 * @param email as typed
 * @param topics the slugs of the ticked topics
 * @param legalText the number of the text that stood on the form
 * @param form which form it was, for instance {@code /newsletter}
 * @param source the address of the page it stood on; null if unknown
 * @param requestedFrom the sender's network address; kept only where the operator wants it
 */
public record SubscriptionRequest(
        @NotNull @Size(max = 320) String email,
        @NotNull @Size(max = 200) Set<@NotNull @Size(max = 60) String> topics,
        @NotNull Long legalText,
        @NotNull Language language,
        @NotBlank @Size(max = 200) String form,
        @Size(max = 500) String source,
        @Size(max = 45) String requestedFrom,
        @NotNull Touchpoint touchpoint) {}
