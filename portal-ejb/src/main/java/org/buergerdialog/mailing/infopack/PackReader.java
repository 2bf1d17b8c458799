package org.buergerdialog.mailing.infopack;

import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.interest.Wishes;
import org.buergerdialog.mailing.layout.PostalAddress;
import org.buergerdialog.shared.Language;

/**
 * For whom an info pack is put together: a resident or, in previews, somebody invented.
 *
 * @param name as it stands in the window of the envelope
 * @param address lines below the name; null if unknown
 * @param greeting without a comma
 */
public record PackReader(String name, String address, String greeting, Wishes wishes) {

    /** Returns a resident as the reader of a pack in the given language. */
    public static PackReader of(ProfileView profile, Wishes wishes, Language language) {
        return new PackReader(profile.displayName(), PostalAddress.of(profile), profile.greeting(language), wishes);
    }
}
