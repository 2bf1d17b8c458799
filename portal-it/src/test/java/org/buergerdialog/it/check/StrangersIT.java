package org.buergerdialog.it.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.buergerdialog.it.page.EventPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nobody reads or changes a registration, a ticket or an offer of somebody else, whatever they guess or find out. */
class StrangersIT {

    /** As long as a token, and nobody's. */
    private static final String GUESSED = "A".repeat(32);

    private static final List<String> WISHES = List.of("angenommen", "abgelehnt", "abgesagt", "geaendert");

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private Town.Event event;
    private Account owner;
    private String code;

    @BeforeEach
    void somebodyHasASeat() {
        event = Town.event(5);
        owner = Account.resident();
        Page page = visitors.signedIn(owner);
        EventPage.open(page, event).register().registered().waitFor();
        code = EventPage.open(page, event).code();
    }

    @Test
    void aCodeIsGoodForItsOwnerOnly() {
        Page stranger = visitors.signedIn(Account.resident());
        Stream.of("", "/absagen", "/termin.ics")
                .map(end -> "/konto/veranstaltungen/" + code + end)
                .forEach(path ->
                        assertThat(get(stranger, path).status()).as(path).isEqualTo(404));
        assertThat(get(stranger, "/ticket/" + code + "/pdf").status()).isEqualTo(404);
        for (String wish : WISHES) {
            assertThat(press(stranger, "/konto/veranstaltungen/" + code, wish).status())
                    .as(wish)
                    .isEqualTo(404);
        }
        assertThat(state()).isEqualTo("CONFIRMED");
    }

    @Test
    void aTicketSaysNothingToWhoeverFindsIt() {
        for (Page finder : List.of(visitors.guest(), visitors.signedIn(Account.resident()))) {
            String shown = get(finder, "/ticket/" + code).text();
            String nothing = get(finder, "/ticket/ABCDEFGHJKMNPQRS").text();
            assertThat(shown).doesNotContain(owner.familyName(), event.title());
            assertThat(comparable(shown, code))
                    .as("as if it were none")
                    .isEqualTo(comparable(nothing, "ABCDEFGHJKMNPQRS"));
        }
    }

    @Test
    void aCodeIsNoLink() {
        refused(code);
        assertThat(state()).isEqualTo("CONFIRMED");
    }

    @Test
    void aGuessedLinkLeadsNowhere() {
        refused(GUESSED);
        String requests = Town.look("select count(*) from registration_request where registration_id is not null");
        Page stranger = visitors.guest();
        assertThat(get(stranger, "/teilnahme-bestaetigen/" + GUESSED).status()).isEqualTo(404);
        assertThat(press(stranger, "/teilnahme-bestaetigen/" + GUESSED, "").status())
                .isEqualTo(404);
        assertThat(Town.look("select count(*) from registration_request where registration_id is not null"))
                .isEqualTo(requests);
    }

    @Test
    void anOfferIsAnsweredByWhomItWasMadeToOnly() {
        Town.Event full = Town.withWaitlist(1, 5);
        Page seated = visitors.signedIn(owner);
        EventPage.open(seated, full).register().registered().waitFor();
        Account next = Account.resident();
        Page waiting = visitors.signedIn(next);
        waiting.navigate(full.path() + "/anmelden");
        waiting.locator("#register").click();
        waiting.waitForURL("**/konto/veranstaltungen/*");
        String offered = Town.look("select code from registration where event_id = ? and state = 'WAITING'", full.id());
        EventPage.open(seated, full).cancel().confirm();
        Await.until("an offer", Duration.ofSeconds(15), () -> state(offered).equals("OFFERED"));

        for (Page stranger : List.of(seated, visitors.signedIn(Account.resident()))) {
            for (String wish : WISHES) {
                assertThat(press(stranger, "/konto/veranstaltungen/" + offered, wish)
                                .status())
                        .as(wish)
                        .isEqualTo(404);
            }
        }
        refused(offered);
        assertThat(state(offered)).isEqualTo("OFFERED");
    }

    @Test
    void aLinkIsGoodForWhatItWasMadeForOnly() {
        Participant guest = Participant.asking(event);
        String request = guest.link("/teilnahme-bestaetigen/");
        refused(request.substring(request.lastIndexOf('/') + 1));
        String registration = guest.confirm();
        String token = registration.substring(registration.lastIndexOf('/') + 1);
        Page stranger = visitors.guest();
        for (String path : List.of("/teilnahme-bestaetigen/", "/einstellungen/", "/abmelden/", "/bestaetigen/")) {
            assertThat(get(stranger, path + token).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void signingInOpensNoLinkOfSomebodyElse() {
        Page stranger = visitors.signedIn(Account.resident());
        assertThat(get(stranger, "/konto/veranstaltungen/" + GUESSED).status()).isEqualTo(404);
        assertThat(get(stranger, "/teilnahme/" + code).status()).isEqualTo(404);
    }

    private void refused(String token) {
        Page stranger = visitors.guest();
        Stream.of("", "/ticket.pdf", "/termin.ics")
                .map(end -> "/teilnahme/" + token + end)
                .forEach(path -> assertThat(get(stranger, path).status()).isEqualTo(404));
        for (String wish : WISHES) {
            assertThat(press(stranger, "/teilnahme/" + token, wish).status())
                    .as(wish)
                    .isEqualTo(404);
        }
    }

    /** Without what is different each time: the code in the address, and the number that lets a script run. */
    private static String comparable(String page, String code) {
        return page.replace(code, "").replaceAll("nonce=\"[^\"]*\"", "");
    }

    private String state() {
        return state(code);
    }

    private static String state(String code) {
        return Town.look("select state from registration where code = ?", code);
    }

    private static APIResponse get(Page visitor, String path) {
        return visitor.request().get(path, RequestOptions.create().setMaxRedirects(0));
    }

    private static APIResponse press(Page visitor, String path, String wish) {
        return visitor.request()
                .post(
                        path,
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setForm(FormData.create().set("wunsch", wish)));
    }
}
