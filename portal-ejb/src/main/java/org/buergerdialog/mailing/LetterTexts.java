package org.buergerdialog.mailing;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.buergerdialog.shared.Language;

/** The fixed wording of mails in one language. */
record LetterTexts(Language language) {

    String get(String key, Object... values) {
        String pattern = ResourceBundle.getBundle("org.buergerdialog.mailing.letters", language.locale())
                .getString(key);
        return new MessageFormat(pattern, language.locale()).format(values);
    }
}
