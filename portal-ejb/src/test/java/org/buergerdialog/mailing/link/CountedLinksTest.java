package org.buergerdialog.mailing.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountedLinksTest {

    private static final String PORTAL = "https://buerger.musterstadt.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://buerger.musterstadt.example",
                "https://buerger.musterstadt.example/",
                "https://buerger.musterstadt.example/veranstaltungen/fest?quelle=newsletter#anfahrt",
                "http://www.example.org/a?b=c&d=%20e",
                "HTTPS://www.example.org/einstellungen/geheim",
                "https://www.example.org:8443/x"
            })
    void countsWhatIsForEverybody(String url) {
        assertThat(CountedLinks.target(PORTAL, url)).hasValue(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://buerger.musterstadt.example/einstellungen/AAAA",
                "https://buerger.musterstadt.example//einstellungen/AAAA",
                "https://buerger.musterstadt.example/./einstellungen/AAAA",
                "https://buerger.musterstadt.example/veranstaltungen/../einstellungen/AAAA",
                "https://buerger.musterstadt.example/../einstellungen/AAAA",
                "https://buerger.musterstadt.example/%65instellungen/AAAA",
                "https://buerger.musterstadt.example/einstellungen;x=1/AAAA",
                "https://buerger.musterstadt.example/EINSTELLUNGEN/AAAA",
                "HTTP://BUERGER.musterstadt.example:80/abmelden/AAAA",
                "https://buerger.musterstadt.example/nachricht/AAAA",
                "https://buerger.musterstadt.example/l/AAAA",
                "https://buerger.musterstadt.example/konto/nachrichten/7",
                "https://buerger.musterstadt.example/impressum",
                "https://buerger.musterstadt.example/datenschutz"
            })
    void neverCountsWhatIsSomebodysOwnOrLaw(String url) {
        assertThat(CountedLinks.target(PORTAL, url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/veranstaltungen",
                "//www.example.org/",
                "mailto:rathaus@musterstadt.example",
                "tel:+49123",
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://www.example.org/",
                "https:///x",
                "https:www.example.org",
                "https://musterstadt.example@evil.example/",
                "https://www.example.org/\r\nSet-Cookie: a=b",
                "https://www.example.org/a b",
                "https://www.example.org/\u0000"
            })
    void leavesAloneWhatIsNoAddressOfTheWeb(String url) {
        assertThat(CountedLinks.target(PORTAL, url)).isEmpty();
    }

    @Test
    void writesATargetAsAHeaderCanHoldIt() {
        assertThat(CountedLinks.target(PORTAL, "https://www.example.org/straße?ä=ö"))
                .hasValue("https://www.example.org/stra%C3%9Fe?%C3%A4=%C3%B6");
        assertThat(CountedLinks.target(PORTAL, "https://www.example.org/" + "x".repeat(2000)))
                .isEmpty();
    }
}
