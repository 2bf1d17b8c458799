package org.buergerdialog.mailing.preference;

import java.util.List;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Language;

/**
 * What the page behind the unsubscribe link of a message shows.
 *
 * @param topics those the message was about
 * @param consented whether any consent to be written to still holds
 * @param preferencesToken the way to everything else
 * @param language the language of the message's reader
 */
public record UnsubscribeView(
        String maskedAddress, List<Topic> topics, boolean consented, String preferencesToken, Language language) {

    /** A topic of the message; not followed (any more) once the resident has left it. */
    public record Topic(long id, Bilingual name, boolean followed) {}

    /** Says whether there is a topic left to end. */
    public boolean following() {
        return topics.stream().anyMatch(Topic::followed);
    }
}
