package org.buergerdialog.it.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import org.buergerdialog.it.page.EventPage;
import org.buergerdialog.it.page.MessagesPage;
import org.buergerdialog.it.page.SignInPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Stack;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal answers to addresses that somebody made up, guessed or was tricked into. */
class AddressesIT {

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void theHealthPageSaysOk() {
        APIResponse response = guest().get("/gesundheit");
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.text().strip()).isEqualTo("OK");
    }

    @Test
    void theWayOnFromAnOldMailIsANewLink() {
        Subscriber reader = Subscriber.confirmed("kultur");
        Town.queueNotice(reader.number(), "kultur");
        String unsubscribe = reader.link("/abmelden/");
        assertThat(guest().get(unsubscribe).text()).contains("class=\"btn quiet\" href=\"/einstellungen/");

        Town.change("update message set queued_at = queued_at - interval 91 day where citizen_id = ?", reader.number());

        assertThat(guest().get(unsubscribe).text()).contains("class=\"btn quiet\" href=\"/einstellungen\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gibt-es-nicht",
                "/veranstaltungen/gibt-es-nicht",
                "/veranstaltungen/%00",
                "/veranstaltungen/a/b",
                "/veranstaltungen/..%2f..%2fWEB-INF%2fweb.xml"
            })
    void whatIsNotThereIsSaidInFriendlyWords(String path) {
        APIResponse response = guest().get(path);
        assertThat(response.status()).isIn(400, 404);
        assertFriendly(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home.xhtml", "/pages/home/home.xhtml", "/index.xhtml", "/faces/home/home.xhtml"})
    void thereIsNoSecondWayToAPage(String path) {
        APIResponse response = guest().get(path);
        assertThat(response.status()).isEqualTo(404);
        assertFriendly(response);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/pages/home/home.xhtml",
                "/WEB-INF/web.xml",
                "/WEB-INF/downloads/ticket",
                "/META-INF/MANIFEST.MF"
            })
    void theInsideOfTheApplicationStaysInside(String path) {
        assertThat(guest().get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/abmeldung", "/sprache"})
    void whatChangesSomethingNeedsAPost(String path) {
        Page page = visitors.signedIn(Account.CITIZEN);
        APIResponse response = page.request().get(path + "?sprache=en");
        assertThat(response.status()).isIn(404, 405);
        assertFriendly(response);
        assertThat(page.request().get("/konto", neverFollow()).status())
                .as("still signed in")
                .isEqualTo(200);
        assertThat(page.request().get("/").text()).contains("<html lang=\"de\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/abmeldung", "/sprache", "/konto/profil", "/"})
    void aFormOfAForeignSiteIsRefused(String path) {
        Page page = visitors.signedIn(Account.CITIZEN);
        assertThat(post(page, path, "Origin", "https://foreign.example")).isEqualTo(403);
        assertThat(post(page, path, "Origin", "null")).isEqualTo(403);
        assertThat(post(page, path, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(post(page, path, "Sec-Fetch-Site", "same-site")).isEqualTo(403);
        assertThat(page.request().get("/konto", neverFollow()).status())
                .as("still signed in")
                .isEqualTo(200);
    }

    private static int post(Page page, String path, String header, String value) {
        return page.request().post(path, neverFollow().setHeader(header, value)).status();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://foreign.example/",
                "//foreign.example/",
                "/\\foreign.example/",
                "/%09/foreign.example",
                "javascript:alert(1)",
                "/../..//foreign.example"
            })
    void nobodyIsSentToAForeignSiteAfterSigningIn(String target) {
        Page page = visitors.guest();
        page.navigate("/anmeldung?ziel=" + java.net.URLEncoder.encode(target, java.nio.charset.StandardCharsets.UTF_8));
        new SignInPage(page).signIn(Account.CITIZEN);
        assertThat(page.url()).startsWith(Stack.portal() + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://foreign.example/", "//foreign.example/", "/\\foreign.example/"})
    void nobodyIsSentToAForeignSiteBySwitchingTheLanguage(String target) {
        APIResponse response = guest().post(
                        "/sprache",
                        neverFollow()
                                .setForm(FormData.create().set("sprache", "en").set("zurueck", target)));
        assertThat(response.status()).isEqualTo(302);
        assertThat(response.headers().get("location")).isIn("/", Stack.portal() + "/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/konto/nachrichten/abc",
                "/konto/nachrichten/99999999999999999999",
                "/konto/nachrichten/0/anhang/x"
            })
    void numbersThatAreNoneAreNotFound(String path) {
        APIResponse response = visitors.signedIn(Account.CITIZEN).request().get(path);
        assertThat(response.status()).isEqualTo(404);
        assertFriendly(response);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/verwaltung/veranstaltungen/abc",
                "/verwaltung/veranstaltungen/0",
                "/verwaltung/veranstaltungen/0/teilnehmende"
            })
    void eventsThatAreNoneAreNotFoundInTheOfficeEither(String path) {
        APIResponse response =
                visitors.signedIn(Account.EVENT_MANAGER).request().get(path);
        assertThat(response.status()).isEqualTo(404);
        assertFriendly(response);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/verwaltung/vorlagen/gibt-es-nicht",
                "/verwaltung/vorlagen/gibt-es-nicht/vorschau",
                "/verwaltung/vorlagen/brief/vorschau",
                "/verwaltung/vorlagen/dank/dokument.pdf",
                "/verwaltung/vorlagen/dank/fassungen/99999",
                "/verwaltung/vorlagen/dank/fassungen/abc",
                "/verwaltung/vorlagen/dank/fassungen/0?mit=99999"
            })
    void templatesThatAreNoneAreNotFound(String path) {
        APIResponse response = visitors.signedIn(Account.EDITOR).request().get(path);
        assertThat(response.status()).isEqualTo(404);
        assertFriendly(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verwaltung/inhalte/abc", "/verwaltung/inhalte/0", "/verwaltung/inhalte/0/versand"})
    void noticesThatAreNoneAreNotFoundInTheOfficeEither(String path) {
        APIResponse response = visitors.signedIn(Account.EDITOR).request().get(path);
        assertThat(response.status()).isEqualTo(404);
        assertFriendly(response);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/verwaltung/rechtstexte/gibt-es-nicht",
                "/verwaltung/rechtstexte/newsletter-email/fassungen/abc",
                "/verwaltung/rechtstexte/newsletter-email/fassungen/999",
                "/verwaltung/rechtstexte/newsletter-email/fassungen/99999999999",
                "/verwaltung/rechtstexte/newsletter-email/fassungen/1/vergleich?mit=999",
                "/verwaltung/nachweise/abc",
                "/verwaltung/nachweise/0",
                "/verwaltung/nachweise/0/pdf",
                "/verwaltung/nachweise/0/json",
                "/verwaltung/nachweise/0/mail",
                "/verwaltung/nachweise/0/scan"
            })
    void textsAndProofsThatAreNoneAreNotFoundInTheOfficeEither(String path) {
        APIResponse response =
                visitors.signedIn(Account.PRIVACY_OFFICER).request().get(path);
        assertThat(response.status()).isEqualTo(404);
        assertFriendly(response);
    }

    @Test
    void whatBelongsToSomebodyElseIsNotFound() {
        Account owner = Account.resident();
        Town.Event event = Town.event(5);
        Page page = visitors.signedIn(owner);
        EventPage.open(page, event).register().registered().waitFor();
        String code = EventPage.open(page, event).code();
        Mailbox.await(owner.email(), event.title(), Duration.ofSeconds(15));
        String message = MessagesPage.open(page).read(event.title()).id();

        APIRequestContext stranger = visitors.signedIn(Account.CITIZEN).request();
        for (String path : new String[] {
            "/konto/nachrichten/" + message,
            "/konto/nachrichten/" + message + "/html",
            "/konto/nachrichten/" + message + "/original",
            "/konto/nachrichten/" + message + "/anhang/0",
            "/konto/veranstaltungen/" + code + "/absagen",
            "/ticket/" + code + "/pdf"
        }) {
            APIResponse response = stranger.get(path);
            assertThat(response.status()).as(path).isEqualTo(404);
            assertFriendly(response);
        }
        assertThat(stranger.get("/ticket/" + code).text())
                .as("a found ticket says nothing about its owner")
                .doesNotContain(owner.familyName(), event.title());
        assertThat(guest().get("/ticket/" + code).text()).doesNotContain(owner.familyName(), event.title());
    }

    @Test
    void theSessionCookieIsOutOfReach() {
        Page page = visitors.signedIn(Account.CITIZEN);
        assertThat(page.context().cookies(Stack.portal()))
                .filteredOn(cookie -> cookie.name.equals(Stack.SESSION_COOKIE))
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie.httpOnly).isTrue();
                    assertThat(cookie.sameSite).hasToString("LAX");
                });
    }

    @Test
    void noAddressCarriesTheSession() {
        Page page = visitors.guest();
        page.navigate("/");
        assertThat(page.content()).doesNotContain("jsessionid");
    }

    private APIRequestContext guest() {
        return visitors.guest().request();
    }

    private static RequestOptions neverFollow() {
        return RequestOptions.create().setMaxRedirects(0);
    }

    private static void assertFriendly(APIResponse response) {
        assertThat(response.text())
                .doesNotContain("Exception", "at org.", "at io.", "WFLY", "UT0", "Caused by")
                .contains("<h1", "Bürgerdialog");
    }
}
