package org.buergerdialog.mailing.layout;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.buergerdialog.shared.Language;

/** The fixed wording of mails in one language. */
public record MailWords(Language language) {

    /** Reading a pattern takes longer than filling it in, and every mail has half a dozen. */
    private static final Map<String, MessageFormat> PATTERNS = new ConcurrentHashMap<>();

    /** Returns the words for a key of the bundle, with values filled in. */
    public String get(String key, Object... values) {
        MessageFormat pattern = PATTERNS.computeIfAbsent(language + key, any -> pattern(key));
        return ((MessageFormat) pattern.clone()).format(values);
    }

    private MessageFormat pattern(String key) {
        String words = ResourceBundle.getBundle("org.buergerdialog.mailing.layout.words", language.locale())
                .getString(key);
        return new MessageFormat(words, language.locale());
    }

    /** Says why somebody gets a notice: because they follow these topics. */
    public String following(List<String> topics) {
        return topics.size() == 1
                ? get("notice.reason", topics.get(0))
                : get(
                        "notice.reason.many",
                        list(topics.stream().map(topic -> get("quoted", topic)).toList()));
    }

    /** Strings words together as people do: {@code Kultur, Sport und Umwelt}. */
    public String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : get("list.and", String.join(", ", words.subList(0, last)), words.get(last));
    }
}
