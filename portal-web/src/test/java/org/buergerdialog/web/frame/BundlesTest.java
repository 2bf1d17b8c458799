package org.buergerdialog.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundlesTest {

    private static final Pattern IN_PAGES = Pattern.compile("(?:t\\[|t\\.format\\()'([a-z][\\w.-]+)'(?!\\.concat)");
    private static final Pattern IN_BEANS = Pattern.compile("\"((?:frame|home|event|citizen|interest|consent|mailing|"
            + "content|office|legal|api|purpose|legal-text|proof|ledger|recording)\\.[a-z][\\w.-]*\\w)\"");

    /** A whole key, or the beginning of keys that end with the name of a constant. */
    private static final Pattern LITERAL = Pattern.compile("(?<=['\"])([a-z][\\w-]*\\.[\\w.-]*)(?=['\"])");

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(Bundles.of(Language.EN).keySet())
                .isEqualTo(Bundles.of(Language.DE).keySet());
    }

    @Test
    void bothLanguagesFillInTheSame() {
        Bundles.of(Language.DE).forEach((key, german) -> assertThat(
                        placeholders(Bundles.of(Language.EN).get(key)))
                .as(key)
                .isEqualTo(placeholders(german)));
    }

    @ParameterizedTest
    @EnumSource
    void everyTextCanBeFilledIn(Language language) {
        for (Map.Entry<String, String> text : Bundles.of(language).entrySet()) {
            // A straight apostrophe would silently switch placeholders off.
            assertThat(text.getValue()).as(text.getKey()).isNotBlank().doesNotContain("'");
            if (text.getValue().matches(".*\\{\\d.*")) {
                assertThat(new MessageFormat(text.getValue()).toPattern()).isNotEmpty();
            }
        }
    }

    @Test
    void everyTextOfAPageExists() throws IOException {
        assertThat(Bundles.of(Language.DE).keySet()).containsAll(used("src/main/webapp/WEB-INF", ".xhtml", IN_PAGES));
    }

    @Test
    void everyTextOfABeanExists() throws IOException {
        Set<String> used = used("src/main/java", ".java", IN_BEANS);
        // Names of rules look like keys; their texts begin with "rule.".
        used.removeIf(key -> Bundles.of(Language.DE).containsKey("rule." + key));
        assertThat(Bundles.of(Language.DE).keySet()).containsAll(used);
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> written = used("src/main/webapp/WEB-INF", ".xhtml", LITERAL);
        written.addAll(used("src/main/java", ".java", LITERAL));
        Set<String> beginnings =
                written.stream().filter(literal -> literal.endsWith(".")).collect(Collectors.toSet());

        assertThat(Bundles.of(Language.DE).keySet())
                .allMatch(key -> written.contains(key) || beginnings.stream().anyMatch(key::startsWith));
    }

    private static Set<String> used(String folder, String ending, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        assertThat(keys).isNotEmpty();
        return keys;
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d)").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
