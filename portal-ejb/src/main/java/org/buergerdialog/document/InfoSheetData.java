package org.buergerdialog.document;

import java.util.List;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Town;

/**
 * What a personal information sheet says.
 *
 * @param recipientAddress lines separated by line feeds, or null
 * @param text paragraphs separated by blank lines; lines that start with "- " are list items
 * @param date readable date of the letter
 */
public record InfoSheetData(
        Language language,
        Town town,
        String salutation,
        String recipient,
        String recipientAddress,
        String topic,
        String subject,
        String text,
        List<EventLine> events,
        String portalUrl,
        String date) {

    public InfoSheetData {
        events = events == null ? List.of() : List.copyOf(events);
    }
}
