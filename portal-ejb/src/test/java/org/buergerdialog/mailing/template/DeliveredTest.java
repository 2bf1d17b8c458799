package org.buergerdialog.mailing.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveredTest {

    private static final String BUNDLE = "org.buergerdialog.mailing.template.delivered";

    @ParameterizedTest
    @EnumSource
    void passesTheCheckThatItsChangesHaveToPass(TemplateKind kind) {
        assertThat(TemplateLint.check(kind, Delivered.of(kind), new Settings())).isEmpty();
    }

    /** A value that one language leaves out is a fact its readers never learn. */
    @ParameterizedTest
    @EnumSource
    void saysTheSameValuesInBothLanguages(TemplateKind kind) {
        assertThat(values(kind, Language.EN)).isEqualTo(values(kind, Language.DE));
    }

    private static Set<String> values(TemplateKind kind, Language language) {
        return Stream.of(TemplatePart.values())
                .map(Delivered.of(kind).in(language)::part)
                .filter(Objects::nonNull)
                .flatMap(text -> Stream.of(text.split("(?=\\{\\{)|(?<=}})")))
                .filter(piece -> piece.startsWith("{{"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void wordsOnlyWhatStaffMayWord(TemplateKind kind) {
        for (Language language : Language.values()) {
            for (TemplatePart part : TemplatePart.values()) {
                String text = Delivered.of(kind).in(language).part(part);
                assertThat(text == null || kind.parts().contains(part))
                        .as(part + " " + language)
                        .isTrue();
            }
        }
    }

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH).keySet())
                .isEqualTo(ResourceBundle.getBundle(BUNDLE, Locale.GERMAN).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void speaksTheReadersLanguageOnAMachineOfAnother(Language language) {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(language == Language.DE ? Locale.ENGLISH : Locale.GERMAN);
            assertThat(Delivered.wayOut(language))
                    .isEqualTo(language == Language.DE ? "Keine SMS mehr: STOP" : "No more texts: STOP");
        } finally {
            Locale.setDefault(machine);
        }
    }

    /** Somebody who has confirmed nothing yet gets nothing that would need a consent (BGH I ZR 164/09, § 7 UWG). */
    @ParameterizedTest
    @EnumSource(names = {"CONFIRMATION", "CONSENT_CONFIRMATION"})
    void asksForConfirmationWithoutAdvertising(TemplateKind kind) {
        for (Language language : Language.values()) {
            for (TemplatePart part : TemplatePart.values()) {
                assertThat(Delivered.of(kind).in(language).part(part))
                        .doesNotContain("http", "!")
                        .doesNotContainIgnoringCase("veranstaltung", "event", "entdecken", "discover");
            }
        }
    }
}
