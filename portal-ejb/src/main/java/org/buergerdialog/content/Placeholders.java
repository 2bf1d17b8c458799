package org.buergerdialog.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the words of a reader where staff wrote {@code {{Vorname}}} or, with a fallback, {@code {{Vorname|liebe Leserin}}}.
 *
 * <p>Nothing is ever evaluated: known words are looked up in a map of texts, in one pass, and what comes in is not looked
 * at again. Everything else stays as it was written.
 */
public final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\{)\\{\\{([^{}|]*)(?:\\|([^{}]*))?}}(?!})");
    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private Placeholders() {}

    /** Returns the text with what stands in the map; where it has nothing, with the fallback, else with nothing. */
    public static String fill(String text, Map<Placeholder, String> values) {
        return fill(text, word -> Placeholder.of(word).map(known -> Objects.requireNonNullElse(values.get(known), "")));
    }

    /**
     * The same for other words than those of readers.
     *
     * @param values returns what to put in for a word; empty if the word is none, so that it stays as it was written
     */
    public static String fill(String text, Function<String, Optional<String>> values) {
        if (text == null || !text.contains("{{")) {
            return text;
        }
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.apply(name(found.group(1)))
                        .map(value -> value(value, found.group(2)))
                        .orElse(found.group())));
    }

    /** Returns a value as one line, whatever somebody once typed as a name: it may stand in the header of a mail. */
    public static String line(String value) {
        return CONTROL.matcher(value).replaceAll(" ").strip();
    }

    private static String value(String value, String fallback) {
        String line = line(value);
        return !line.isEmpty() ? line : fallback == null ? "" : fallback.strip();
    }

    /** Returns what stands between braces and is no placeholder; braces that lead nowhere included. */
    static List<String> unknown(String text) {
        return unknown(text, word -> Placeholder.of(word).isPresent());
    }

    /** The same for other words than those of readers. */
    public static List<String> unknown(String text, Predicate<String> known) {
        if (text == null) {
            return List.of();
        }
        List<String> unknown = PLACEHOLDER
                .matcher(text)
                .results()
                .filter(found -> !known.test(name(found.group(1))))
                .map(found -> found.group())
                .toList();
        return unknown.isEmpty()
                ? BRACES.matcher(PLACEHOLDER.matcher(text).replaceAll(""))
                        .results()
                        .map(found -> found.group())
                        .toList()
                : unknown;
    }

    /** Whether a text asks for a value. */
    static boolean mention(String text, Placeholder placeholder) {
        return mention(
                text, word -> Placeholder.of(word).filter(placeholder::equals).isPresent());
    }

    /** The same for other words than those of readers. */
    public static boolean mention(String text, Predicate<String> wanted) {
        return text != null && PLACEHOLDER.matcher(text).results().anyMatch(found -> wanted.test(name(found.group(1))));
    }

    /** Returns the placeholders that leave a gap where a reader has no value for them. */
    static Set<Placeholder> withoutFallback(String text) {
        Set<Placeholder> bare = EnumSet.noneOf(Placeholder.class);
        if (text != null) {
            PLACEHOLDER
                    .matcher(text)
                    .results()
                    .filter(found -> found.group(2) == null || found.group(2).isBlank())
                    .forEach(found -> Placeholder.of(name(found.group(1))).ifPresent(bare::add));
        }
        return bare;
    }

    private static String name(String written) {
        return written.strip();
    }
}
