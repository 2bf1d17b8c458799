package org.buergerdialog.mailing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailWordsTest {

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void giveTheMachineItsLanguageBack() {
        Locale.setDefault(machine);
    }

    @Test
    void speaksTheReadersLanguageOnAMachineOfAnother() {
        Locale.setDefault(Locale.ENGLISH);
        assertThat(new MailWords(Language.DE).get("event.people", 3)).isEqualTo("3 Personen");
        Locale.setDefault(Locale.GERMAN);
        assertThat(new MailWords(Language.EN).get("event.people", 3)).isEqualTo("3 people");
    }

    @Test
    void saysEverythingInBothLanguages() {
        String bundle = "org.buergerdialog.mailing.layout.words";
        assertThat(ResourceBundle.getBundle(bundle, Locale.GERMAN).keySet())
                .isEqualTo(ResourceBundle.getBundle(bundle, Locale.ENGLISH).keySet());
    }

    /** A value that one language leaves out is a fact its readers never learn. */
    @Test
    void saysTheSameValuesInBothLanguages() {
        ResourceBundle german = ResourceBundle.getBundle("org.buergerdialog.mailing.layout.words", Locale.GERMAN);
        ResourceBundle english = ResourceBundle.getBundle("org.buergerdialog.mailing.layout.words", Locale.ENGLISH);
        for (String key : german.keySet()) {
            assertThat(places(english.getString(key))).as(key).isEqualTo(places(german.getString(key)));
        }
    }

    private static Set<Integer> places(String pattern) {
        Set<Integer> places = new TreeSet<>();
        Matcher place = Pattern.compile("\\{(\\d)").matcher(pattern);
        while (place.find()) {
            places.add(Integer.valueOf(place.group(1)));
        }
        return places;
    }

    @Test
    void stringsWordsTogetherAsPeopleDo() {
        MailWords words = new MailWords(Language.DE);
        assertThat(words.list(List.of())).isEmpty();
        assertThat(words.list(List.of("Kultur"))).isEqualTo("Kultur");
        assertThat(words.list(List.of("Kultur", "Sport", "Umwelt"))).isEqualTo("Kultur, Sport und Umwelt");
        assertThat(new MailWords(Language.EN).list(List.of("Culture", "Sport"))).isEqualTo("Culture and Sport");
    }

    @Test
    void namesEveryTopicThatSomebodyFollows() {
        MailWords german = new MailWords(Language.DE);
        assertThat(german.following(List.of("Kultur"))).contains("weil Sie dem Thema „Kultur“ folgen");
        assertThat(german.following(List.of("Kultur", "Kita & Schule", "Sport")))
                .contains("weil Sie den Themen „Kultur“, „Kita & Schule“ und „Sport“ folgen");
        assertThat(new MailWords(Language.EN).following(List.of("Culture", "Sport")))
                .contains("because you follow the topics “Culture” and “Sport”");
    }

    /** Somebody who has confirmed nothing yet gets nothing that would need a consent (BGH I ZR 164/09, § 7 UWG). */
    @Test
    void asksForConfirmationWithoutAdvertising() {
        for (Language language : Language.values()) {
            ResourceBundle words =
                    ResourceBundle.getBundle("org.buergerdialog.mailing.layout.words", language.locale());
            words.keySet().stream()
                    .filter(key -> key.startsWith("confirmation."))
                    .forEach(key -> assertThat(words.getString(key))
                            .as(key)
                            .doesNotContain("http", "!")
                            .doesNotContainIgnoringCase("veranstaltung", "event", "entdecken", "discover"));
        }
    }
}
