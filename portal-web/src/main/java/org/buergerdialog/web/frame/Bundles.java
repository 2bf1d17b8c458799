package org.buergerdialog.web.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.buergerdialog.shared.Language;

/** Reads the text files of all features once and joins them, one map for each language. */
final class Bundles {

    /** Folders that hold {@code texts_de.properties} and {@code texts_en.properties}. */
    static final List<String> FEATURES = List.of(
            "frame",
            "home",
            "legal",
            "event",
            "citizen",
            "interest",
            "consent",
            "consent/text",
            "consent/proof",
            "mailing",
            "mailing/campaign",
            "mailing/template",
            "content",
            "office",
            "api");

    private static final Map<Language, Map<String, String>> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, read(language));
        }
    }

    private Bundles() {}

    static Map<String, String> of(Language language) {
        return ALL.get(language);
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> texts = new TreeMap<>();
        for (String feature : FEATURES) {
            read(feature, language).forEach((key, text) -> {
                if (texts.put((String) key, (String) text) != null) {
                    throw new IllegalStateException("Two texts have the key " + key);
                }
            });
        }
        return Map.copyOf(texts);
    }

    private static Properties read(String feature, Language language) {
        String file = "/org/buergerdialog/web/" + feature + "/texts_"
                + language.name().toLowerCase() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Bundles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + file);
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
