package org.buergerdialog.mailing.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"STOP", "stop", " Stopp! ", "Abmelden.", "STOP SMS", "Stop, bitte!", "\"ABMELDEN\"", "stop\n"})
    void endsTextMessages(String text) {
        assertThat(StopWord.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "?!",
                "Bitte nicht",
                "Stoppen",
                "Wann ist der Stop?",
                "Stop Schild fehlt an der Ecke",
                "Nonstop"
            })
    void isAboutSomethingElse(String text) {
        assertThat(StopWord.in(text)).isFalse();
    }
}
