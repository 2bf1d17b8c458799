package org.buergerdialog.mailing.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.buergerdialog.payload.Payloads;
import org.junit.jupiter.api.Test;

/** Every payload as the words of a text message, as a phone reads them that knows nothing of us. */
class PayloadTextMessageTest {

    private static final String END = "\nhttps://a.example/1";

    @Test
    void aPhoneShowsWhatWasWritten() {
        Payloads.each(payload -> {
            SmsText text = new SmsText(payload.text());
            assertThat(arrived(text)).isEqualTo(payload.text());
        });
    }

    @Test
    void noPartIsLongerThanItMayBeOrBeginsWithAHeaderThatIsNotOurs() {
        Payloads.each(payload -> {
            SmsText text = new SmsText(payload.text());
            int octets = text.alphabet() == SmsText.Alphabet.GSM
                    ? text.parts().size() == 1 ? 160 : 153
                    : text.parts().size() == 1 ? 140 : 134;
            assertThat(text.parts()).allSatisfy(part -> {
                byte[] codes = SmsText.encode(part, text.alphabet());
                assertThat(codes.length).isLessThanOrEqualTo(octets);
                assertThat(text.alphabet() == SmsText.Alphabet.GSM && part.indexOf('\u001b') >= 0)
                        .as("an escape of somebody's own")
                        .isFalse();
            });
        });
    }

    @Test
    void newsByTextMessageKeepTheirSenderAndTheirLink() {
        Payloads.each(payload -> {
            String text = ShortText.of("Musterstadt: ", payload.inOneLine(), END);
            String said = text.substring("Musterstadt: ".length(), text.length() - END.length());
            assertThat(text).startsWith("Musterstadt: ").endsWith(END);
            assertThat(ShortText.length(text)).isLessThanOrEqualTo(ShortText.LONGEST);
            assertThat(plain(payload.inOneLine())).startsWith(said.endsWith("...") ? cut(said) : said);
            assertThat(arrived(new SmsText(text))).isEqualTo(text);
            assertThat(said).doesNotContain(Payloads.results().toArray(String[]::new));
        });
    }

    /** What may be left out or written plainly, so that everything fits: accents and typographic marks. */
    private static String plain(String words) {
        return ShortText.plain(words);
    }

    private static String cut(String said) {
        return said.substring(0, said.length() - "...".length());
    }

    private static String arrived(SmsText text) {
        return text.parts().stream()
                .map(part -> SmsText.decode(SmsText.encode(part, text.alphabet()), text.alphabet()))
                .collect(Collectors.joining());
    }
}
