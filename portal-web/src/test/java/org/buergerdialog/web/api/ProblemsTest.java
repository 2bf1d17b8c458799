package org.buergerdialog.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.buergerdialog.shared.Language;
import org.buergerdialog.web.frame.Texts;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Pattern REASON = Pattern.compile("new Refusal\\([\\w.]+, \"([\\w-]+)\"\\)");
    private static final Pattern FIELD =
            Pattern.compile("(?:refuse|new WrongFields)\\([^;]*?\"([a-z-]+)\"(?: : \"([a-z-]+)\")?\\)");

    @Test
    void everyStatusHasItsTitle() {
        Problems.STATUSES.forEach(status -> assertWords("api.title." + status));
    }

    @Test
    void everyReasonHasItsWords() throws IOException {
        Set<String> reasons = found(REASON);
        assertThat(reasons).contains("json", "lang", "origin", "413", "415", "429");
        reasons.forEach(reason -> assertWords("api.reason." + reason));
        Problems.STATUSES.stream()
                .filter(status -> status != 422)
                .forEach(status -> assertWords("api.reason." + status));
        assertWords("api.reason.fields");
    }

    @Test
    void everyWrongFieldHasItsWords() throws IOException {
        Set<String> wrong = found(FIELD);
        assertThat(wrong)
                .containsExactlyInAnyOrder(
                        "email", "topic", "topics", "legal-text", "language", "source", "missing", "text");
        wrong.forEach(field -> assertWords("api.field." + field));
    }

    private static void assertWords(String key) {
        for (Language language : Language.values()) {
            assertThat(Texts.format(language, key)).as(key).isNotBlank().doesNotStartWith("???");
        }
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/buergerdialog/web/api"))) {
            for (Path file : files.toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    for (int i = 1; i <= matcher.groupCount(); i++) {
                        if (matcher.group(i) != null) {
                            found.add(matcher.group(i));
                        }
                    }
                }
            }
        }
        return found;
    }
}
