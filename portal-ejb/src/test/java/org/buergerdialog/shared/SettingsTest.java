package org.buergerdialog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void readsOriginsAsBrowsersWriteThem() {
        assertThat(Settings.origins("https://www.Musterstadt.example/, http://localhost:8025,,"))
                .containsExactlyInAnyOrder("https://www.musterstadt.example", "http://localhost:8025");
    }

    @Test
    void opensTheApiToNobodyUnlessTold() {
        assertThat(Settings.origins("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#0a5c5", "0a5c5a0", "teal", "#0a5c5g", "#0a5c5a;"})
    void refusesWhatIsNoColour(String colour) {
        assertThat(Settings.colour("PORTAL_TOWN_ACCENT", "#0A5c5a")).isEqualTo("#0A5c5a");
        assertThatIllegalStateException()
                .isThrownBy(() -> Settings.colour("PORTAL_TOWN_ACCENT", colour))
                .withMessageContaining("PORTAL_TOWN_ACCENT");
    }

    @Test
    void encryptsTheArchiveWithTheKeyOfTheLinksUnlessTold() {
        String links = "l".repeat(32);

        assertThat(Settings.archiveKeys("", links)).containsExactly(links);
        assertThat(Settings.archiveKeys(links, links)).containsExactly(links);
    }

    @Test
    void readsTheArchiveWithEveryEarlierKey() {
        String links = "l".repeat(32);
        String now = "n".repeat(32);
        String before = "b".repeat(32);

        assertThat(Settings.archiveKeys(now + ", " + before, links)).containsExactly(now, before, links);
    }

    @Test
    void takesNoShortKeyForTheArchive() {
        assertThatThrownBy(() -> Settings.archiveKeys("short", "l".repeat(32)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PORTAL_ARCHIVE_KEY");
    }

    @Test
    void readsTheGatewayForTextMessages() {
        assertThat(Settings.smsGateway("")).isEmpty();
        assertThat(Settings.smsGateway("smpp://town@smsc.example:2775")).get().satisfies(gateway -> {
            assertThat(gateway.getUserInfo()).isEqualTo("town");
            assertThat(gateway.getPort()).isEqualTo(2775);
        });
        assertThat(Settings.smsGateway("https://sms.example/v1/messages")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sms.example",
                "ftp://sms.example",
                "smpp://smsc.example:2775",
                "smpp://town:geheim@smsc.example:2775",
                "smpp://town geheim@smsc.example"
            })
    void refusesAGatewayItDoesNotUnderstandWithoutQuotingIt(String address) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Settings.smsGateway(address))
                .withMessageContaining("PORTAL_SMS_GATEWAY")
                .withMessageNotContaining("geheim");
    }
}
