package org.buergerdialog.citizen;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.TypedText;

/** A profile as its resident wants it; everything may be missing but the language. Blank texts count as missing. */
public record ProfileUpdate(
        Salutation salutation,
        @Size(max = 100) @Pattern(regexp = TypedText.PLAIN, message = "{profile.plain}") String givenName,
        @Size(max = 100) @Pattern(regexp = TypedText.PLAIN, message = "{profile.plain}") String familyName,
        @Size(max = 120) @Pattern(regexp = TypedText.PLAIN, message = "{profile.plain}") String street,
        @Pattern(regexp = "[0-9]{5}", message = "{profile.postalCode}") String postalCode,
        @Size(max = 100) @Pattern(regexp = TypedText.PLAIN, message = "{profile.plain}") String city,
        @Size(max = 60) String district,
        @Past LocalDate dateOfBirth,
        @Size(max = 40) String phone,
        @NotNull Language language) {

    public ProfileUpdate {
        givenName = TypedText.present(givenName);
        familyName = TypedText.present(familyName);
        street = TypedText.present(street);
        postalCode = TypedText.present(postalCode);
        city = TypedText.present(city);
        district = TypedText.present(district);
        phone = TypedText.present(phone);
    }
}
