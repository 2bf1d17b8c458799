package org.buergerdialog.citizen;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.shared.Language;

/** How a resident wants to be addressed. */
public enum Salutation {
    MS,
    MR,
    /** By first and last name, without Ms or Mr. */
    NEUTRAL;

    /**
     * Opens a letter, for instance {@code Guten Tag Frau Berger}, without a comma.
     *
     * @param salutation null where it is not known, like the names
     */
    public static String greeting(Salutation salutation, String givenName, String familyName, Language language) {
        boolean german = language == Language.DE;
        String hello = german ? "Guten Tag" : "Hello";
        if (familyName != null && salutation == MS) {
            return hello + (german ? " Frau " : " Ms ") + familyName;
        }
        if (familyName != null && salutation == MR) {
            return hello + (german ? " Herr " : " Mr ") + familyName;
        }
        return Stream.of(hello, givenName, familyName).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
