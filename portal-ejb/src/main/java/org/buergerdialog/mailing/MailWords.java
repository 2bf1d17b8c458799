package org.buergerdialog.mailing;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import org.buergerdialog.shared.Language;

/** The fixed wording of mails in one language. */
record MailWords(Language language) {

    String get(String key, Object... values) {
        String pattern = ResourceBundle.getBundle("org.buergerdialog.mailing.words", language.locale())
                .getString(key);
        return new MessageFormat(pattern, language.locale()).format(values);
    }

    /** Strings words together as people do: {@code Kultur, Sport und Umwelt}. */
    String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : get("list.and", String.join(", ", words.subList(0, last)), words.get(last));
    }
}
