package org.buergerdialog.mailing.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortTextTest {

    private static final String LINK = "\nGanz lesen: http://localhost:8080/konto/nachrichten/1234567";

    @Test
    void leavesAloneWhatFits() {
        assertThat(ShortText.of("Musterstadt: ", "Hochwasser", LINK)).isEqualTo("Musterstadt: Hochwasser" + LINK);
    }

    @Test
    void shortensTheMiddleSoThatTheLinkStaysWhole() {
        String text = ShortText.of("Musterstadt: ", "Straßensperrung am Rathausplatz ".repeat(8), LINK);
        assertThat(ShortText.length(text)).isLessThanOrEqualTo(160);
        assertThat(text).startsWith("Musterstadt: Straßensperrung").endsWith("..." + LINK);
    }

    @Test
    void writesPlainlyWhatWouldHalveTheSpace() {
        assertThat(ShortText.plain("„Tag der Kita“ – heute … für Zoë’s Çedille"))
                .isEqualTo("\"Tag der Kita\" - heute ... für Zoe's Çedille");
    }

    @Test
    void countsEuroSignAndBracketsTwice() {
        assertThat(ShortText.length("5 € [neu]")).isEqualTo(12);
        assertThat(ShortText.length(ShortText.of("", "€".repeat(100), "")))
                .isLessThanOrEqualTo(160)
                .isGreaterThan(157);
    }
}
