package org.buergerdialog.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.buergerdialog.mailing.sms.gateway.SmsText;
import org.junit.jupiter.api.Test;

class GsmAlphabetTest {
    @Test
    void meansTheSameByEveryCodeAsThePortal() {
        byte[] codes = new byte[127];
        for (int code = 0; code < 127; code++) {
            codes[code] = (byte) (code < 27 ? code : code + 1);
        }
        String all = GsmAlphabet.decode(codes);
        assertThat(all).hasSize(127).isEqualTo(SmsText.decode(codes, SmsText.Alphabet.GSM));
        assertThat(GsmAlphabet.encode("^{}\\[~]|€")).isEqualTo(SmsText.encode("^{}\\[~]|€", SmsText.Alphabet.GSM));
    }
}
