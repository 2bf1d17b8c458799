package org.buergerdialog.it.picture;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.buergerdialog.it.page.EventPage;
import org.buergerdialog.it.page.MessagesPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Stack;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Takes pictures of the most important pages, wide and narrow, light and dark, into {@code target/screenshots}.
 *
 * <p>No part of the normal run: {@code mvn -pl portal-it verify -Pstack -Dit.test=Pictures}
 */
class Pictures {

    private static final int[] WIDTHS = {1280, 390};

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @TestFactory
    Stream<DynamicTest> theMostImportantPages() {
        Page citizen = visitors.signedIn(Account.CITIZEN);
        Page manager = visitors.signedIn(Account.EVENT_MANAGER);
        Page editor = visitors.signedIn(Account.EDITOR);
        Page officer = visitors.signedIn(Account.PRIVACY_OFFICER);
        String text = "/verwaltung/rechtstexte/" + Town.purposeWithDraft() + "/fassungen/2";
        String event = Town.look("select slug from event where state = 'PUBLISHED' and starts_at > now()"
                + " and taken < capacity and title_de not like 'Prüfung %' order by starts_at limit 1");
        String eventId = Town.look("select id from event where slug = ?", event);
        return Stream.of(
                picture("01-start", visitors.guest(), "/"),
                picture("02-events", visitors.guest(), "/veranstaltungen"),
                picture("03-event", visitors.guest(), "/veranstaltungen/" + event),
                picture("04-account", citizen, "/konto"),
                picture("05-profile", citizen, "/konto/profil"),
                picture("06-topics", citizen, "/konto/interessen"),
                picture("07-consents", citizen, "/konto/einwilligungen"),
                DynamicTest.dynamicTest("08-message", () -> shoot("08-message", citizen, message(citizen, event))),
                picture("09-office", manager, "/verwaltung"),
                picture("10-office-events", manager, "/verwaltung/veranstaltungen"),
                picture("11-office-event", manager, "/verwaltung/veranstaltungen/" + eventId),
                picture("12-office-notice", editor, "/verwaltung/inhalte/neu"),
                picture("13-sign-in", visitors.guest(), "/anmelden"),
                picture("14-not-found", visitors.guest(), "/gibt-es-nicht"),
                picture("15-office-legal-texts", officer, "/verwaltung/rechtstexte"),
                picture("16-office-legal-text", officer, text),
                picture("17-office-comparison", officer, text + "/vergleich"),
                picture("18-office-proofs", officer, "/verwaltung/nachweise"),
                picture("19-office-recording", officer, "/verwaltung/nachweise/erfassen"));
    }

    private static String message(Page citizen, String event) {
        citizen.navigate("/veranstaltungen/" + event);
        EventPage shown = new EventPage(citizen);
        if (shown.registerButton().count() > 0) {
            shown.register().registered().waitFor();
        }
        Await.until(
                "message",
                Duration.ofSeconds(15),
                () -> MessagesPage.open(citizen).subjects().count() > 0);
        return MessagesPage.open(citizen).subjects().first().getAttribute("href");
    }

    private static DynamicTest picture(String name, Page page, String path) {
        return DynamicTest.dynamicTest(name, () -> shoot(name, page, path));
    }

    private static void shoot(String name, Page page, String path) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : WIDTHS) {
                page.setViewportSize(width, width == 1280 ? 900 : 844);
                page.navigate(path.startsWith("http") ? path : Stack.portal() + path);
                String file = name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png";
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", file))
                        .setFullPage(true));
            }
        }
    }
}
