package org.buergerdialog.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.buergerdialog.mailing.link.CountedLinks;
import org.buergerdialog.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    private static final Set<String> LAW = Set.of("/impressum", "/datenschutz");

    @Test
    void findsThePageOfAnAddress() {
        assertThat(forward("/veranstaltungen")).contains("/WEB-INF/pages/event/events.xhtml");
    }

    @Test
    void handsVariablesOfTheAddressOver() {
        assertThat(forward("/konto/nachrichten/17/anhang/2"))
                .contains("/WEB-INF/downloads/message-attachment?id=17&n=2");
    }

    @Test
    void variablesCannotAddParameters() {
        assertThat(forward("/veranstaltungen/fest&id=1"))
                .contains("/WEB-INF/pages/event/event.xhtml?slug=fest%26id%3D1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nix", "/veranstaltungen/a/b", "/WEB-INF/pages/home/home.xhtml", "/konto/", "//"})
    void knowsNoOtherAddresses(String path) {
        assertThat(Routes.match(path)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyPageExists(Route route) {
        if (route.isPage()) {
            assertThat(Files.exists(Path.of("src/main/webapp" + route.target())))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void whatIsBehindTheSignInNeedsARole(Route route) {
        if (route.address().startsWith("/konto")) {
            assertThat(route.roles()).containsExactly(Role.CITIZEN);
        }
        if (route.address().startsWith("/verwaltung")) {
            assertThat(route.roles()).isNotEmpty().doesNotContain(Role.CITIZEN);
        }
    }

    /** Where counted links of mails lead is stored for all readers. */
    @ParameterizedTest
    @MethodSource("table")
    void noLinkOfAMailIsCountedThatIsSomebodysOwn(Route route) {
        boolean own =
                !route.roles().isEmpty() || route.isByLink() || route.names().contains("code");
        String address = "https://buerger.example" + route.address().replaceAll("\\{\\w+}", "x");
        assertThat(CountedLinks.target("https://buerger.example", address).isPresent())
                .isEqualTo(!own
                        && !LAW.contains(route.address())
                        && !route.address().equals("/einstellungen"));
    }

    static Iterable<Route> table() {
        return Routes.TABLE;
    }

    private static Optional<String> forward(String path) {
        return Routes.match(path).map(Routes.Match::forward);
    }
}
