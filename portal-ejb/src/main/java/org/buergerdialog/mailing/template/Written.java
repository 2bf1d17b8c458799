package org.buergerdialog.mailing.template;

import java.util.Map;
import java.util.Objects;
import org.buergerdialog.content.Placeholders;
import org.buergerdialog.document.DocumentWords;

/**
 * The words of one message, filled in; a part that there is not is empty.
 *
 * @param version the row of the template it was written with; null for the delivered wording
 */
public record Written(Long version, String subject, String text, String button, String after) {

    /**
     * Returns the words of a document.
     *
     * @param closing how the town takes its leave; null where it does not
     */
    public DocumentWords document(Written closing) {
        return new DocumentWords(subject, text, after, button, closing == null ? "" : closing.after());
    }

    /** Nothing is evaluated: words the message knows are looked up in a map of texts, everything else stays as it is. */
    static Written of(Long version, TemplateKind kind, Wording wording, Map<TemplateField, String> values) {
        return new Written(
                version,
                fill(wording.subject(), kind, values),
                fill(wording.text(), kind, values),
                fill(wording.button(), kind, values),
                fill(wording.after(), kind, values));
    }

    private static String fill(String text, TemplateKind kind, Map<TemplateField, String> values) {
        return Placeholders.fill(Objects.requireNonNullElse(text, ""), word -> kind.field(word)
                .map(field -> Objects.requireNonNullElse(values.get(field), "")));
    }
}
