package org.buergerdialog.content;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.citizen.Salutation;
import org.buergerdialog.shared.Language;

/**
 * A fictional resident as pages show them; missing values are null.
 *
 * @param topics what they follow
 */
public record PersonaView(
        long id,
        int version,
        String givenName,
        String familyName,
        Salutation salutation,
        int age,
        String district,
        Language language,
        String about,
        Set<Long> topics) {

    /** Returns first and last name; empty if they told none. */
    public String name() {
        return Stream.of(givenName, familyName).filter(part -> part != null).collect(Collectors.joining(" "));
    }

    /** Opens a letter to them as to residents. */
    String greeting(Language language) {
        return Salutation.greeting(salutation, givenName, familyName, language);
    }
}
