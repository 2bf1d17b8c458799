package org.buergerdialog.citizen;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.shared.Language;

/**
 * A profile as pages and mails show it; missing values are null.
 *
 * @param mobile a verified number in international form
 */
public record ProfileView(
        long id,
        String email,
        Salutation salutation,
        String givenName,
        String familyName,
        String street,
        String postalCode,
        String city,
        String district,
        LocalDate dateOfBirth,
        String phone,
        String mobile,
        Language language,
        Map<ProfileField, Provenance> provenance) {

    /** Returns first and last name, or the e-mail address of somebody who gave no name. */
    public String displayName() {
        String name = fullName();
        return name.isEmpty() ? email : name;
    }

    /** Returns first and last name; empty if neither is known. */
    public String fullName() {
        return Stream.of(givenName, familyName).filter(part -> part != null).collect(Collectors.joining(" "));
    }

    /** Opens a letter in the given language, for instance {@code Guten Tag Frau Berger}, without a comma. */
    public String greeting(Language language) {
        return Salutation.greeting(salutation, givenName, familyName, language);
    }
}
