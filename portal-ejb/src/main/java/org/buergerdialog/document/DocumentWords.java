package org.buergerdialog.document;

import java.util.Objects;

/**
 * What the town words of a document itself; what there is not is empty. Texts have paragraphs separated by blank lines, and
 * lines that start with "- " are list items.
 *
 * @param heading stands over the hints of a ticket, over the events of a letter or of an info pack
 * @param before what comes after the salutation
 * @param after the hints of a ticket; else what comes before the closing
 * @param code stands below a QR code with which readers register
 * @param regards how a letter or an info pack ends, above the name of the town; each line stays one
 */
public record DocumentWords(String heading, String before, String after, String code, String regards) {

    public DocumentWords {
        heading = Objects.requireNonNullElse(heading, "");
        before = Objects.requireNonNullElse(before, "");
        after = Objects.requireNonNullElse(after, "");
        code = Objects.requireNonNullElse(code, "");
        regards = Objects.requireNonNullElse(regards, "");
    }
}
