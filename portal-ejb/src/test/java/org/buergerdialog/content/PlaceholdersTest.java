package org.buergerdialog.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    private static final Map<Placeholder, String> KNOWN =
            Map.of(Placeholder.GIVEN_NAME, "Łukasz", Placeholder.TOWN, "Musterstadt");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hallo {{Vorname}}!; Hallo Łukasz!",
                "Hallo {{ vorname }}!; Hallo Łukasz!",
                "Hallo {{Vorname|Nachbar}}!; Hallo Łukasz!",
                "Hallo {{Nachname|Nachbar, Nachbarin}}!; Hallo Nachbar, Nachbarin!",
                "Hallo {{Nachname}}!; Hallo !",
                "{{Vorname}} aus {{Stadt}}; Łukasz aus Musterstadt",
                "ohne alles; ohne alles"
            })
    void putsTheReadersWordsWhereTheyBelong(String written, String read) {
        assertThat(Placeholders.fill(written, KNOWN)).isEqualTo(read);
    }

    @Test
    void leavesAloneWhatItDoesNotKnow() {
        assertThat(Placeholders.fill("{{Kennwort}} {Vorname} {{}} }}{{", KNOWN))
                .isEqualTo("{{Kennwort}} {Vorname} {{}} }}{{");
    }

    @Test
    void neverLooksAgainAtWhatItPutIn() {
        assertThat(Placeholders.fill(
                        "{{Vorname}}",
                        Map.of(Placeholder.GIVEN_NAME, "{{Nachname}}$1\\", Placeholder.FAMILY_NAME, "X")))
                .isEqualTo("{{Nachname}}$1\\");
    }

    @Test
    void keepsAValueInOneLine() {
        assertThat(Placeholders.fill("{{Vorname}}", Map.of(Placeholder.GIVEN_NAME, "A\r\nBcc: b@example.org")))
                .isEqualTo("A Bcc: b@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{Kennwort}}", "{{Vorname", "Vorname}}", "{{}}", "{{{Vorname}}}", "{{#Vorname}}"})
    void findsBracesThatLeadNowhere(String written) {
        assertThat(Placeholders.unknown("Text " + written + " Text")).isNotEmpty();
    }

    @Test
    void knowsWhichPlaceholdersMayLeaveAGap() {
        assertThat(Placeholders.withoutFallback("{{Vorname|Sie}} {{Ortsteil}} {{Nachname| }}"))
                .containsExactlyInAnyOrder(Placeholder.DISTRICT, Placeholder.FAMILY_NAME);
    }
}
