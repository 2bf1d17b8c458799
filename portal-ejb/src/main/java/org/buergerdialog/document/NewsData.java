package org.buergerdialog.document;

import java.util.List;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Town;

/**
 * What a letter on paper says to its reader.
 *
 * @param recipientAddress lines separated by line feeds; null if unknown
 * @param topic what it is about, as the resident follows it
 * @param text paragraphs separated by blank lines; lines that start with "- " are list items, those that start with "# " or
 *     "## " headings
 * @param url where the resident changes what comes by letter, short, because people type it
 * @param date readable date of the letter
 * @param words what the town says around the text; there is no code in a letter to register with
 */
public record NewsData(
        Language language,
        Town town,
        String recipient,
        String recipientAddress,
        String topic,
        String salutation,
        String subject,
        String text,
        List<EventLine> events,
        String url,
        String date,
        DocumentWords words) {

    public NewsData {
        events = events == null ? List.of() : List.copyOf(events);
    }
}
