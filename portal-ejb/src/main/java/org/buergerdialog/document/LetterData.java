package org.buergerdialog.document;

import java.util.List;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Town;

/**
 * What a letter on paper says.
 *
 * @param recipientAddress lines separated by line feeds
 * @param topic what the letter is about, as the resident follows it
 * @param text paragraphs separated by blank lines; lines that start with "- " are list items
 * @param preferencesUrl where the resident changes what comes by letter; short, because people type it
 * @param date readable date of the letter
 */
public record LetterData(
        Language language,
        Town town,
        String recipient,
        String recipientAddress,
        String topic,
        String salutation,
        String subject,
        String text,
        List<EventLine> events,
        String preferencesUrl,
        String date) {

    public LetterData {
        events = events == null ? List.of() : List.copyOf(events);
    }
}
