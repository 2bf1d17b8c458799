package org.buergerdialog.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.TypedText;

/** Somebody who registers without an account. */
public record Guest(
        @NotNull EmailAddress email,
        @NotBlank @Size(max = 80) @Pattern(regexp = TypedText.PLAIN) String givenName,
        @NotBlank @Size(max = 80) @Pattern(regexp = TypedText.PLAIN) String familyName,
        @NotNull Language language) {}
