package org.buergerdialog.mailing.template;

import org.buergerdialog.shared.TypedText;

/**
 * The words of a message in one language, with placeholders.
 *
 * @param subject null where there is none, like every other part
 */
public record Wording(String subject, String text, String button, String after) {

    public Wording {
        subject = TypedText.present(subject);
        text = lines(text);
        button = TypedText.present(button);
        after = lines(after);
    }

    /** Browsers send two characters for the end of a line. */
    private static String lines(String text) {
        String present = TypedText.present(text);
        return present == null ? null : present.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Returns one part; null where there is none. */
    public String part(TemplatePart part) {
        return switch (part) {
            case SUBJECT -> subject;
            case TEXT -> text;
            case BUTTON -> button;
            case AFTER -> after;
        };
    }
}
