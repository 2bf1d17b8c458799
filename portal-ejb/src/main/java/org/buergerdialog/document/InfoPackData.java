package org.buergerdialog.document;

import java.util.List;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Town;

/**
 * What a personal info pack says to its reader.
 *
 * @param recipientAddress lines separated by line feeds; null if unknown
 * @param topics the topics that the reader follows and the pack is about, as they are listed in a sentence
 * @param articles at least one: the occasion first
 * @param events the next one first; may be empty
 * @param moreEvents how many further events fit the reader
 * @param eventsUrl where all events are
 * @param url the portal
 * @param date readable date of the pack
 * @param words what the town says around all that
 */
public record InfoPackData(
        Language language,
        Town town,
        String recipient,
        String recipientAddress,
        String topics,
        String salutation,
        List<InfoPackArticle> articles,
        List<InfoPackEvent> events,
        int moreEvents,
        String eventsUrl,
        String url,
        String date,
        DocumentWords words) {

    public InfoPackData {
        articles = List.copyOf(articles);
        events = List.copyOf(events);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("An info pack has an occasion");
        }
    }

    InfoPackArticle occasion() {
        return articles.get(0);
    }
}
