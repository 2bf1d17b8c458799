package org.buergerdialog.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.buergerdialog.shared.Language;

/** All texts of the pages in the visitor's language: {@code #{t['event.title']}}. */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    @Inject
    private Viewer viewer;

    @Override
    public String get(Object key) {
        return text(viewer.getLanguage(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return Bundles.of(viewer.getLanguage()).containsKey(String.valueOf(key));
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Bundles.of(viewer.getLanguage()).entrySet();
    }

    /** Fills {@code {0}}, {@code {1}} … of a text: {@code #{t.format('event.seats', free, all)}}. */
    public String format(String key, Object... arguments) {
        return format(viewer.getLanguage(), key, arguments);
    }

    /** Fills a text in a language that is not the visitor's choice. */
    public static String format(Language language, String key, Object... arguments) {
        return new MessageFormat(text(language, key), Formats.locale(language)).format(arguments);
    }

    private static String text(Language language, String key) {
        String text = Bundles.of(language).get(key);
        return text == null ? "???" + key : text;
    }
}
