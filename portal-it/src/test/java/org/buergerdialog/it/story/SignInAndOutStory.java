package org.buergerdialog.it.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.buergerdialog.it.page.EventPage;
import org.buergerdialog.it.page.ProfilePage;
import org.buergerdialog.it.page.RegistrationFormPage;
import org.buergerdialog.it.page.RegistrationStatusPage;
import org.buergerdialog.it.page.SignInPage;
import org.buergerdialog.it.page.office.EventEditorPage;
import org.buergerdialog.it.page.office.EventTablePage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Stack;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who comes in, who stays out, and what becomes of what somebody was typing. */
class SignInAndOutStory {

    private static final Pattern OF_KEYCLOAK = Pattern.compile("KEYCLOAK.*|AUTH_.*|KC_.*");
    private static final String START = Stack.portal() + "/";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void aGuestIsLedToTheSignInAndBackToThePage() {
        Page page = visitors.guest();
        page.navigate("/konto/nachrichten?seite=1");
        new SignInPage(page).signIn(Account.resident());
        assertThat(page).hasURL(Stack.portal() + "/konto/nachrichten?seite=1");
    }

    @Test
    void aGuestWhoWantsToRegisterComesBackToTheEvent() {
        Town.Event event = Town.event(5);
        Page page = visitors.guest();
        EventPage.open(page, event).registerAsGuest().click();
        RegistrationFormPage form = new RegistrationFormPage(page);
        form.signIn();
        new SignInPage(page).signIn(Account.resident());
        assertThat(page).hasURL(Stack.portal() + event.path() + "/anmelden");
        form.send();
        assertThat(page).hasURL(Pattern.compile(".*/konto/veranstaltungen/[A-Z0-9]+"));
    }

    @Test
    void theSessionHasAnotherNumberAfterSigningIn() {
        Page page = visitors.guest();
        page.navigate("/konto");
        String before = session(page.context());
        new SignInPage(page).signIn(Account.CITIZEN);
        assertThat(session(page.context())).isNotEqualTo(before);
    }

    private static String session(BrowserContext context) {
        return context.cookies(Stack.portal()).stream()
                .filter(cookie -> cookie.name.equals(Stack.SESSION_COOKIE))
                .findFirst()
                .orElseThrow()
                .value;
    }

    @Test
    void aResidentAtTheDoorOfTheOfficeIsToldWhereToGo() {
        Page page = visitors.signedIn(Account.CITIZEN);
        assertThat(page.navigate("/verwaltung").status()).isEqualTo(403);
        assertThat(page.locator("h1")).hasText("Diese Seite ist nicht für Sie bestimmt");
        page.locator("main").getByText("Zur Startseite").click();
        assertThat(page).hasURL(START);
    }

    @Test
    void anEditorHasNoBusinessWithEvents() {
        Page page = visitors.signedIn(Account.EDITOR);
        assertThat(page.navigate("/verwaltung").status()).isEqualTo(200);
        assertThat(page.navigate("/verwaltung/veranstaltungen").status()).isEqualTo(403);
    }

    @Test
    void signingOutEndsTheSessionAtTheIdentityProviderToo() {
        Account account = Account.resident();
        Page page = visitors.signingIn(account);
        page.navigate("/konto");
        page.locator("form[action='/abmeldung'] button").click();
        assertThat(page).hasURL(START);
        assertThat(page.locator("header a[href='/anmelden']")).isVisible();
        page.navigate("/konto");
        assertThat(page.locator("#password")).isVisible();
    }

    @Test
    void whatWasTypedSurvivesAnExpiredSession() {
        Page page = visitors.signingIn(Account.resident());
        ProfilePage profile =
                ProfilePage.open(page).fill("street", "Äußere Gasse 7 „hinten“").fill("city", "Musterstadt");
        expire(page.context());
        profile.save();

        assertThat(page).hasURL(Stack.portal() + "/konto/profil");
        assertThat(profile.field("street")).hasValue("Äußere Gasse 7 „hinten“");
        assertThat(profile.field("city")).hasValue("Musterstadt");
        assertThat(page.locator(".problems")).containsText("Ihre Eingaben sind noch da");

        profile.save();
        assertThat(profile.news()).isVisible();
        assertThat(ProfilePage.open(page).field("street")).hasValue("Äußere Gasse 7 „hinten“");
    }

    @Test
    void whatWasTypedSurvivesEvenWhenThePasswordIsAskedForAgain() {
        Account account = Account.resident();
        Page page = visitors.signingIn(account);
        ProfilePage profile = ProfilePage.open(page).fill("street", "Seestraße 1");
        expire(page.context());
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(OF_KEYCLOAK));
        profile.save();
        new SignInPage(page).signIn(account);
        assertThat(page).hasURL(Stack.portal() + "/konto/profil");
        assertThat(profile.field("street")).hasValue("Seestraße 1");
    }

    @Test
    void whatWasChangedInARegistrationSurvivesAnExpiredSession() {
        Town.Event event = Town.asking(10, 0);
        Page page = visitors.signingIn(Account.resident());
        RegistrationFormPage.open(page, event)
                .choose("group", "Anfang")
                .oldEnough()
                .send();
        page.waitForURL("**/konto/veranstaltungen/*");
        RegistrationStatusPage status = new RegistrationStatusPage(page);
        status.change().write("diet", "Nüsse und Milch").choose("group", "Fortgeschritten");
        expire(page.context());
        status.saveChange();

        assertThat(page.locator(".note.warn")).containsText("noch einmal");
        RegistrationFormPage kept = new RegistrationFormPage(page);
        assertThat(kept.field("question-diet")).hasValue("Nüsse und Milch");
        assertThat(kept.choice("group", "Fortgeschritten")).isChecked();
        assertThat(Town.look("select details from registration where event_id = ?", event.id()))
                .as("shown and not done")
                .doesNotContain("Nüsse");
        assertThat(status.saveChange().news()).containsText("gespeichert");
    }

    @Test
    void aDraftInTheOfficeSurvivesAnExpiredSession() {
        Page page = visitors.signingIn(Account.EVENT_MANAGER);
        String title = "Abend " + Town.mark();
        EventEditorPage editor =
                EventEditorPage.create(page).fill(title, LocalDateTime.now().plusDays(9), 12);
        expire(page.context());
        editor.saveDraft();
        assertThat(editor.field("title")).hasValue(title);
        assertThat(editor.field("capacity")).hasValue("12");
        editor.saveDraft();
        assertThat(editor.news()).containsText(title);
    }

    @Test
    void typingInATableOfTheOfficeAfterTheSessionExpiredLeadsBackToTheTable() {
        Page page = visitors.signingIn(Account.EVENT_MANAGER);
        EventTablePage table = EventTablePage.open(page);
        expire(page.context());
        page.waitForRequest(Request::isNavigationRequest, () -> table.search("Bürger"));
        assertThat(page).hasURL(Stack.portal() + "/verwaltung/veranstaltungen");
        assertThat(table.searchField()).isVisible();
        assertThat(page.locator("body")).not().containsText("Exception");
    }

    private static void expire(BrowserContext context) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(Stack.SESSION_COOKIE));
    }

    @Test
    void theLanguageIsSwitchedOnThePageOneIsOn() {
        Town.Event event = Town.event(3);
        Page page = visitors.guest();
        EventPage.open(page, event);
        page.locator("form[action='/sprache'] button").click();
        assertThat(page).hasURL(Stack.portal() + event.path());
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).hasText(event.title().replace("Rundgang", "Tour"));
        page.locator("form[action='/sprache'] button").click();
        assertThat(page.locator("h1")).hasText(event.title());
    }
}
