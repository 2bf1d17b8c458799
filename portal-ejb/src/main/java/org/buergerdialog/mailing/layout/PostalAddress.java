package org.buergerdialog.mailing.layout;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.citizen.ProfileView;

/** How an address stands on paper. */
public final class PostalAddress {

    private PostalAddress() {}

    /** Returns street and town in lines of their own; null if the reader gave no street. */
    public static String of(ProfileView reader) {
        if (reader.street() == null) {
            return null;
        }
        String town = Stream.of(reader.postalCode(), reader.city())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return (reader.street() + "\n" + town).strip();
    }
}
