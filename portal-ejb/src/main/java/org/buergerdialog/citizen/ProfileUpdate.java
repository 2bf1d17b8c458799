package org.buergerdialog.citizen;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.buergerdialog.shared.Language;

/** A profile as its resident wants it; everything may be missing but the language. Blank texts count as missing. */
public record ProfileUpdate(
        Salutation salutation,
        @Size(max = 100) @Pattern(regexp = PLAIN, message = "{profile.plain}") String givenName,
        @Size(max = 100) @Pattern(regexp = PLAIN, message = "{profile.plain}") String familyName,
        @Size(max = 120) @Pattern(regexp = PLAIN, message = "{profile.plain}") String street,
        @Pattern(regexp = "[0-9]{5}", message = "{profile.postalCode}") String postalCode,
        @Size(max = 100) @Pattern(regexp = PLAIN, message = "{profile.plain}") String city,
        @Size(max = 60) String district,
        @Past LocalDate dateOfBirth,
        @Size(max = 40) String phone,
        @NotNull Language language) {

    /** Neither control characters nor angle brackets: nobody's name needs them, and no header or page breaks. */
    static final String PLAIN = "[^\\p{Cntrl}<>]*";

    public ProfileUpdate {
        givenName = present(givenName);
        familyName = present(familyName);
        street = present(street);
        postalCode = present(postalCode);
        city = present(city);
        district = present(district);
        phone = present(phone);
    }

    private static String present(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
