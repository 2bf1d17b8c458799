package org.buergerdialog.document;

import java.util.List;
import org.buergerdialog.shared.Language;

/**
 * One of the articles of an info pack.
 *
 * @param language the language it is written in, which may be another than that of the pack
 * @param topic what it is about; null if that needs no saying
 * @param paragraphs lines that start with "- " are list items, those that start with "# " headings
 * @param picture null if there is none
 */
public record InfoPackArticle(
        Language language, String topic, String heading, List<String> paragraphs, InfoPackPicture picture) {

    public InfoPackArticle {
        paragraphs = List.copyOf(paragraphs);
    }
}
