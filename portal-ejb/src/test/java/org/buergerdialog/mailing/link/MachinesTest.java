package org.buergerdialog.mailing.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl/8.5.0",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; BingPreview/1.0b) Chrome/120.0 Safari/537.36",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) SafeLinks/1.0",
                "Barracuda Sentinel (EE)",
                "Mimecast Link Scanner",
                "ProofPoint URLDefense",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/120.0 Safari/537.36",
                "Java-http-client/17.0.9",
                " "
            })
    void knowsProgramsByWhatTheySay(String agent) {
        assertThat(new Visit(false, agent).byMachine()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
                "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0",
                "Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 10.0; ms-office; MSOffice 16)"
            })
    void takesBrowsersForPeople(String agent) {
        Visit visit = new Visit(false, agent);
        assertThat(visit.byMachine()).isFalse();
        assertThat(visit.byProxy()).isFalse();
    }

    @Test
    void whoeverOnlyLooksOrSaysNothingIsNobody() {
        assertThat(new Visit(true, "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0")
                        .byMachine())
                .isTrue();
        assertThat(new Visit(false, null).byMachine()).isTrue();
    }

    @Test
    void tellsPicturesThatProvidersFetchApart() {
        assertThat(new Visit(
                                false,
                                "Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)")
                        .byProxy())
                .isTrue();
        assertThat(new Visit(false, "Mozilla/5.0").byProxy())
                .as("Apple's mail privacy")
                .isTrue();
    }
}
