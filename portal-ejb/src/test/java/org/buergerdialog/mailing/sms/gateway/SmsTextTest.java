package org.buergerdialog.mailing.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.buergerdialog.mailing.sms.gateway.SmsText.Alphabet;
import org.junit.jupiter.api.Test;

class SmsTextTest {

    private static final String TABLE =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                    + "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSIONS = "\f^{}\\[~]|€";

    @Test
    void fits160CharactersOfTheGsmAlphabetIntoOneMessage() {
        assertThat(new SmsText("ä".repeat(160)).parts()).hasSize(1);
        assertThat(new SmsText("ä".repeat(161)).parts())
                .extracting(String::length)
                .containsExactly(153, 8);
        assertThat(new SmsText("ä".repeat(306)).parts()).hasSize(2);
        assertThat(new SmsText("ä".repeat(307)).parts()).hasSize(3);
    }

    @Test
    void fits70CharactersOfUcs2IntoOneMessage() {
        assertThat(new SmsText("ł".repeat(70)).parts()).hasSize(1);
        assertThat(new SmsText("ł".repeat(71)).parts())
                .extracting(String::length)
                .containsExactly(67, 4);
        assertThat(new SmsText("ł".repeat(134)).parts()).hasSize(2);
        assertThat(new SmsText("ł".repeat(135)).parts()).hasSize(3);
    }

    @Test
    void oneCharacterOutsideTheAlphabetChangesItForAll() {
        assertThat(new SmsText(TABLE + EXTENSIONS).alphabet()).isEqualTo(Alphabet.GSM);
        assertThat(new SmsText("Straße ‒ gesperrt").alphabet()).isEqualTo(Alphabet.UCS2);
        assertThat(new SmsText("\u001b").alphabet()).isEqualTo(Alphabet.UCS2);
        assertThat(new SmsText("").alphabet()).isEqualTo(Alphabet.GSM);
    }

    @Test
    void charactersOfTheExtensionTableCountTwice() {
        assertThat(new SmsText("5 €").length()).isEqualTo(4);
        assertThat(new SmsText("€".repeat(80)).parts()).hasSize(1);
        assertThat(new SmsText("€".repeat(81)).parts()).hasSize(2);
        assertThat(new SmsText("€ł").length()).isEqualTo(2);
    }

    @Test
    void neverCutsThroughWhatTakesTheSpaceOfTwo() {
        // 152 places are taken, so the euro sign, which needs two, begins the second part.
        SmsText euro = new SmsText("a".repeat(152) + "€" + "b".repeat(10));
        assertThat(euro.parts()).containsExactly("a".repeat(152), "€" + "b".repeat(10));

        SmsText emoji = new SmsText("ł".repeat(66) + "🎉" + "b".repeat(10));
        assertThat(emoji.parts()).containsExactly("ł".repeat(66), "🎉" + "b".repeat(10));
        assertThat(new SmsText("🎉").length()).isEqualTo(2);
    }

    @Test
    void saysHowMuchWouldFit() {
        assertThat(new SmsText("kurz").space()).isEqualTo(160);
        assertThat(new SmsText("a".repeat(200)).space()).isEqualTo(306);
        assertThat(new SmsText("ł").space()).isEqualTo(70);
        assertThat(new SmsText("ł".repeat(80)).space()).isEqualTo(134);
    }

    @Test
    void theCodesAreThoseOfTheStandard() {
        assertThat(SmsText.encode("@Δ Aaä", Alphabet.GSM)).containsExactly(0x00, 0x10, 0x20, 0x41, 0x61, 0x7b);
        assertThat(SmsText.encode("^{}\\[~]|€", Alphabet.GSM))
                .containsExactly(
                        0x1b, 0x14, 0x1b, 0x28, 0x1b, 0x29, 0x1b, 0x2f, 0x1b, 0x3c, 0x1b, 0x3d, 0x1b, 0x3e, 0x1b, 0x40,
                        0x1b, 0x65);
        assertThat(SmsText.encode("Æ", Alphabet.GSM)).containsExactly(0x1c);
        assertThat(SmsText.encode("ł", Alphabet.UCS2)).containsExactly(0x01, 0x42);
    }

    @Test
    void readsWhatItWrites() {
        for (String text : List.of(TABLE, EXTENSIONS)) {
            assertThat(SmsText.decode(SmsText.encode(text, Alphabet.GSM), Alphabet.GSM))
                    .isEqualTo(text);
        }
        assertThat(SmsText.decode(SmsText.encode("Łódź 🎉", Alphabet.UCS2), Alphabet.UCS2))
                .isEqualTo("Łódź 🎉");
    }

    @Test
    void codesWithoutMeaningDoNotBreakWhatIsAround() {
        assertThat(SmsText.decode(new byte[] {0x41, (byte) 0x80, 0x42, 0x1b}, Alphabet.GSM))
                .isEqualTo("A B");
        assertThat(SmsText.decode(new byte[] {0x1b, 0x41}, Alphabet.GSM)).isEqualTo("A");
    }
}
