package org.buergerdialog.it.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.buergerdialog.it.check.RouteTable.Entry;
import org.buergerdialog.it.page.ConsentsPage;
import org.buergerdialog.it.page.EventPage;
import org.buergerdialog.it.page.MessagesPage;
import org.buergerdialog.it.page.SignInPage;
import org.buergerdialog.it.page.office.PicturePage;
import org.buergerdialog.it.page.office.RecordingPage;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.ReturnedMail;
import org.buergerdialog.it.stack.Stack;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Visits every page of the portal's own table as everybody who may see it, in both languages, in light and dark.
 *
 * <p>A new page needs no new test; it needs an example for its address if that has a new variable.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageIT {

    private static final int MAX_REQUESTS = 10;
    private static final int MAX_BYTES = 250_000;
    private static final List<String> LANGUAGES = List.of("de", "en");

    /** Shows nothing itself. */
    private static final String REDIRECT = "/l/{token}";

    /** Pages with a secret in their address. */
    private static final Pattern BY_LINK =
            Pattern.compile("/(bestaetigen|abmelden|einstellungen|adresse-bestaetigen|adresse-widerspruch"
                    + "|nachricht|teilnahme|teilnahme-bestaetigen)/.+");

    private final Visitors visitors = new Visitors();
    private final Eyes eyes = new Eyes();
    private final NuChecker nu = new NuChecker();
    private final List<Entry> routes = RouteTable.read();
    private final Map<String, Map<String, String>> examples = new HashMap<>();
    private final Set<String> answers = new LinkedHashSet<>();
    private final Set<String> visited = ConcurrentHashMap.newKeySet();
    private final ThreadLocal<Map<String, BrowserContext>> contexts = ThreadLocal.withInitial(HashMap::new);
    private Account resident;

    /** Who looks at a page. */
    private enum Viewer {
        GUEST(null, null),
        CITIZEN("citizen", null),
        EDITOR("editor", Account.EDITOR),
        EVENT_MANAGER("event-manager", Account.EVENT_MANAGER),
        ADVISER("adviser", Account.ADVISER),
        PRIVACY_OFFICER("privacy-officer", Account.PRIVACY_OFFICER);

        private final String role;
        private final Account staff;

        Viewer(String role, Account staff) {
            this.role = role;
            this.staff = staff;
        }

        /** Who may have the file at this address. */
        static Viewer of(Entry route) {
            return Stream.of(values())
                    .filter(viewer -> route.roles().contains(viewer.role))
                    .findFirst()
                    .orElse(GUEST);
        }

        boolean sees(Entry route) {
            // what everybody sees looks the same to the staff as to residents
            return route.roles().isEmpty()
                    ? this == GUEST || this == CITIZEN
                    : route.roles().contains(role);
        }

        boolean staff() {
            return staff != null;
        }
    }

    @BeforeAll
    void makeExamples() {
        resident = Account.resident();
        Town.Event event = Town.event(20);
        Page page = visitors.signedIn(resident);
        EventPage.open(page, event).register().registered().waitFor();
        String code = EventPage.open(page, event).code();
        Mailbox.await(resident.email(), event.title(), Duration.ofSeconds(15));
        String message = MessagesPage.open(page).read(event.title()).id();
        examples.put("/veranstaltungen/{slug}", Map.of("slug", event.slug()));
        examples.put(
                "/veranstaltungen/{slug}/anmelden",
                Map.of("slug", Town.asking(20, 5).slug()));
        examples.put(
                "/veranstaltungen/monat/{month}",
                Map.of("month", YearMonth.now().plusMonths(1).toString()));
        PicturePage.open(visitors.signedIn(Account.EVENT_MANAGER), event.id())
                .attachPicture()
                .describe("Der Brunnen auf dem Markt")
                .save()
                .shown()
                .waitFor();
        examples.put("/ticket/{code}", Map.of("code", code));
        examples.put("/konto/veranstaltungen/{code}", Map.of("code", code));
        examples.put("/konto/nachrichten/{id}", Map.of("id", message, "n", "0"));
        examples.put("/verwaltung/veranstaltungen/{id}", Map.of("id", Long.toString(event.id())));
        examples.put("/verwaltung/inhalte/{id}/versand", Map.of("id", Long.toString(Town.notice(true))));
        examples.put("/verwaltung/inhalte/{id}", Map.of("id", Long.toString(Town.notice(false)), "version", "1"));
        examples.put("/verwaltung/kampagnen/{id}", Map.of("id", Long.toString(Town.pausedCampaign())));
        examples.put("/verwaltung/personas/{id}", Map.of("id", Long.toString(Town.persona())));
        examples.put(
                "/verwaltung/vorlagen/{template}",
                Map.of("template", "dank", "version", Integer.toString(Town.template("THANKS"))));
        examples.put("/verwaltung/vorlagen/{template}/dokument.pdf", Map.of("template", "brief"));
        examples.put(
                "/aktuelles/{slug}",
                Map.of("slug", Town.look("select slug from notice where id = ?", Town.notice(true))));
        examples.put("/aktuelles/bilder/{picture}", Map.of("picture", Town.noticePicture() + ".jpg"));
        examples.put("/aktuelles/dokumente/{document}", Map.of("document", Town.noticeDocument() + ".pdf"));
        examples.put("/verwaltung/rechtstexte/{purpose}", Map.of("purpose", Town.purposeWithDraft(), "version", "2"));
        examples.put("/verwaltung/nachweise/{id}", Map.of("id", proofWithMail()));
        examples.put("/verwaltung/nachweise/{id}/scan", Map.of("id", proofWithScan()));
        examples.put("/verwaltung/ruecklauf/mails/{id}", Map.of("id", unclearReturn()));
        ConsentsPage.open(page).grant();
        Town.change(
                "insert into suppression (address, reason, news_only, status, since, citizen_id)"
                        + " select email, 'HARD_BOUNCE', false, '5.1.1', utc_timestamp(6), id from citizen where email = ?",
                resident.email());
        examples.put(
                "/verwaltung/ruecklauf/adressen/{id}",
                Map.of("id", Town.look("select id from suppression where address = ?", resident.email())));
        examples.put("/konto/einwilligungen/{purpose}", Map.of("purpose", "newsletter-email"));
        makeLinks();
        makeParticipants();
    }

    /** Registers people without an account, whose links show a seat, an offer and a place on the waitlist. */
    private void makeParticipants() {
        Town.Event event = Town.asking(1, 5);
        String answer = "question-group=Fortgeschritten&oldEnough=ja";
        example(Participant.asking(event, answer).confirm(), Map.of());
        example(Participant.asking(event, answer).link("/teilnahme-bestaetigen/"), Map.of());
        Town.Event full = Town.asking(1, 5);
        String seat = Participant.asking(full, answer).confirm();
        String offered = Participant.asking(full, answer).confirm();
        String waiting = Participant.asking(full, answer).confirm();
        Participant.press(seat, "wunsch=abgesagt");
        answers.addAll(
                List.of(full.path() + "/anmelden", full.path() + "/anmelden?gesendet=ja", seat, offered, waiting));
    }

    /** Follows somebody without an account, whose mails lead to the pages that need no sign-in. */
    private void makeLinks() {
        Subscriber reader = Subscriber.confirmed("kultur");
        Town.queueNotice(reader.number(), "kultur");
        example("/verwaltung/inhalte/{id}/briefe", Town.printedNotice(reader.number(), "kultur"));
        example("/verwaltung/inhalte/zusammenfassungen/{id}", Town.printedDigest(reader.number(), "kultur"));
        String preferences = reader.link("/einstellungen/");
        Subscriber moving = new Subscriber("neu." + reader.email());
        Subscriber.press(preferences + "/adresse", "email=" + moving.email());
        example(Subscriber.asking("kultur").link("/bestaetigen/"), Map.of());
        example(preferences, Map.of("purpose", "newsletter-email"));
        example(reader.link("/abmelden/"), Map.of());
        example(reader.link("/nachricht/"), Map.of("n", "0"));
        example(reader.link("/l/"), Map.of());
        example(moving.link("/adresse-bestaetigen/"), Map.of());
        example(reader.link("/adresse-widerspruch/"), Map.of());
        String picture = reader.picture("kultur").substring("/b/".length()).replace(".gif", "");
        examples.put("/b/{token}.gif", Map.of("token", picture));
        Subscriber.press(preferences, "preference=weeks&value=2");
        String change = Town.look("select max(id) from preference_change where citizen_id = ?", reader.number());
        Subscriber gone = Subscriber.confirmed("sport");
        Town.queueNotice(gone.number(), "sport");
        Subscriber.press(gone.link("/abmelden/"), "");
        Subscriber.press(gone.link("/einstellungen/") + "/adresse", "email=weg." + gone.email());
        Subscriber.press(gone.link("/adresse-widerspruch/"), "");
        answers.addAll(List.of(
                "/newsletter?gesendet=ja",
                "/newsletter?thema=kultur",
                "/veranstaltungen?thema=kultur&ortsteil=altstadt&frei=ja&suche=a",
                "/veranstaltungen?suche=gibt-es-nicht",
                "/veranstaltungen/monat/" + YearMonth.now() + "?suche=gibt-es-nicht",
                "/einstellungen?gesendet=ja",
                preferences + "?geaendert=" + change,
                gone.link("/bestaetigen/"),
                gone.link("/abmelden/"),
                gone.link("/adresse-widerspruch/")));
    }

    private void example(String letters, long number) {
        examples.put(letters, Map.of("id", Long.toString(number), "n", "1"));
    }

    private void example(String link, Map<String, String> more) {
        int end = link.indexOf('/', 1) + 1;
        Map<String, String> values = new HashMap<>(more);
        values.put("token", link.substring(end));
        examples.put(link.substring(0, end) + "{token}", values);
    }

    private static String unclearReturn() {
        String subject = "Neue Adresse " + Town.mark();
        ReturnedMail.deliver(ReturnedMail.ADDRESS, ReturnedMail.letter(subject));
        return Await.present(
                "mail that a person has to look at",
                Duration.ofMinutes(2),
                () -> Optional.ofNullable(Town.look("select max(id) from unclear_return where subject = ?", subject)));
    }

    private String proofWithScan() {
        String email = "papier." + Town.mark() + "@example.org";
        RecordingPage.open(visitors.signedIn(Account.ADVISER))
                .about("newsletter-email")
                .fill("email", email)
                .attachPaper()
                .save()
                .news()
                .waitFor();
        return Town.look("select max(id) from consent_declaration where email = ?", email);
    }

    private static String proofWithMail() {
        Subscriber subscriber = Subscriber.confirmed("kita");
        return Town.look("select max(id) from consent_declaration where email = ?", subscriber.email());
    }

    @AfterAll
    void noRouteWasForgotten() {
        eyes.close();
        assertThat(visited).containsAll(routes.stream().map(Entry::address).toList());
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsAccessibleValidAndQuick() {
        return eyes.look(
                Stream.of(Viewer.values()).flatMap(viewer -> LANGUAGES.stream().flatMap(language -> routes.stream()
                        .filter(route -> route.page() && viewer.sees(route))
                        .map(route -> DynamicTest.dynamicTest(
                                viewer + " " + language + " " + route.address(),
                                () -> check(viewer, language, route))))));
    }

    private void check(Viewer viewer, String language, Entry route) {
        visited.add(route.address());
        check(viewer, language, address(route));
    }

    private void check(Viewer viewer, String language, String address) {
        look(viewer(viewer, language), page -> {
            Visit visit = new Visit(page, address);
            SoftAssertions softly = new SoftAssertions();
            softly.assertThat(visit.status()).as("status").isEqualTo(200);
            checkFrame(softly, visit, language);
            softly.assertThat(visit.complaints()).as("console").isEmpty();
            softly.assertThat(visit.strangers(Stack.portal()))
                    .as("foreign hosts")
                    .isEmpty();
            checkHeaders(softly, visit);
            if (!viewer.staff()) {
                softly.assertThat(visit.requests()).as("requests").isLessThanOrEqualTo(MAX_REQUESTS);
                softly.assertThat(visit.bytes()).as("bytes").isLessThanOrEqualTo(MAX_BYTES);
            }
            checkMarkup(softly, visit);
            softly.assertAll();
        });
    }

    private static void look(Page page, Consumer<Page> look) {
        try {
            look.accept(page);
        } finally {
            page.close();
        }
    }

    private static void checkFrame(SoftAssertions softly, Visit visit, String language) {
        Page page = visit.page();
        softly.assertThat(page.locator("html").getAttribute("lang"))
                .as("language")
                .isEqualTo(language);
        softly.assertThat(page.title()).as("title").isNotBlank().doesNotContain("???", "{", "#{");
        softly.assertThat(page.locator("h1").count()).as("h1").isEqualTo(1);
        // other tests call events #{7*7}; what a page forgot to evaluate begins with a name
        softly.assertThat(page.locator("body").innerText())
                .as("text")
                .doesNotContain("???", "null")
                .doesNotContainPattern("[#$]\\{\\s*[a-zA-Z]");
    }

    private static void checkHeaders(SoftAssertions softly, Visit visit) {
        softly.assertThat(visit.header("content-security-policy"))
                .as("content security policy")
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe-eval", "script-src 'unsafe-inline'", "*");
        softly.assertThat(visit.header("x-content-type-options")).isEqualTo("nosniff");
        boolean byLink =
                BY_LINK.matcher(URI.create(visit.page().url()).getPath()).matches();
        softly.assertThat(visit.header("referrer-policy")).isEqualTo(byLink ? "no-referrer" : "same-origin");
        softly.assertThat(visit.header("x-robots-tag")).isEqualTo(byLink ? "noindex, nofollow" : null);
        boolean door = visit.page().url().endsWith("/einlass");
        softly.assertThat(visit.header("permissions-policy")).contains(door ? "camera=(self)" : "camera=()");
        softly.assertThat(visit.header("cross-origin-opener-policy")).isEqualTo("same-origin");
        softly.assertThat(visit.header("x-powered-by"))
                .as("says what it runs on")
                .isNull();
        softly.assertThat(visit.header("server")).as("says what it runs on").isNull();
    }

    private void checkMarkup(SoftAssertions softly, Visit visit) {
        softly.assertThat(nu.problems(visit.html())).as("Nu").isEmpty();
        softly.assertThat(Axe.violations(visit.page())).as("axe").isEmpty();
        softly.assertThat(visit.overflow(390)).as("too wide for 390 px by").isLessThanOrEqualTo(0);
        softly.assertThat(visit.overflow(320)).as("too wide for 320 px by").isLessThanOrEqualTo(0);
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerOfAFormIsAsGoodAsTheForm() {
        return eyes.look(LANGUAGES.stream().flatMap(language -> answers.stream()
                .map(address -> DynamicTest.dynamicTest(
                        language + " " + address.replaceFirst("^(/[^/]+/).+", "$1…"),
                        () -> check(Viewer.GUEST, language, address)))));
    }

    @TestFactory
    Stream<DynamicTest> everyPageThatNeedsASignInAsksAGuestForIt() {
        return eyes.look(routes.stream()
                .filter(route -> !route.roles().isEmpty())
                .map(route -> DynamicTest.dynamicTest(
                        route.address(),
                        () -> look(viewer(Viewer.GUEST, "de"), page -> {
                            page.navigate(address(route));
                            assertThat(page.url()).startsWith(Stack.keycloak());
                        }))));
    }

    @TestFactory
    Stream<DynamicTest> everyPageOfTheStaffIsRefusedToResidentsInFriendlyWords() {
        return eyes.look(routes.stream()
                .filter(route -> !route.roles().isEmpty() && !route.roles().contains("citizen"))
                .map(route -> DynamicTest.dynamicTest(
                        route.address(),
                        () -> look(viewer(Viewer.CITIZEN, "de"), page -> {
                            Visit visit = new Visit(page, address(route));
                            assertThat(visit.status()).isEqualTo(403);
                            assertThat(page.locator("h1").innerText())
                                    .isEqualTo("Diese Seite ist nicht für Sie bestimmt");
                        }))));
    }

    @TestFactory
    Stream<DynamicTest> everyFileComesAsWhatItIs() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("/veranstaltungen.ics", "text/calendar");
        types.put("/veranstaltungen.rss", "application/rss+xml");
        types.put("/veranstaltungen/{slug}/termin.ics", "text/calendar");
        types.put("/veranstaltungen/{slug}/bild.jpg", "image/jpeg");
        types.put("/verwaltung/veranstaltungen/{id}/bild.jpg", "image/jpeg");
        types.put("/verwaltung/veranstaltungen/{id}/anwesenheitsliste.pdf", "application/pdf");
        types.put("/teilnahme/{token}/ticket.pdf", "application/pdf");
        types.put("/teilnahme/{token}/termin.ics", "text/calendar");
        types.put("/konto/veranstaltungen/{code}/termin.ics", "text/calendar");
        types.put("/ticket/{code}/pdf", "application/pdf");
        types.put("/konto/nachrichten/{id}/html", "text/html");
        types.put("/konto/nachrichten/{id}/original", "message/rfc822");
        types.put("/konto/nachrichten/{id}/anhang/{n}", "application/pdf");
        types.put("/konto/einwilligungen/{purpose}/beleg", "application/pdf");
        types.put("/konto/einwilligungen/{purpose}/beleg/json", "application/ld+json");
        types.put("/einstellungen/{token}/beleg/{purpose}", "application/pdf");
        types.put("/einstellungen/{token}/beleg/{purpose}/json", "application/ld+json");
        types.put("/verwaltung/nachweise/{id}/pdf", "application/pdf");
        types.put("/verwaltung/nachweise/{id}/json", "application/json");
        types.put("/verwaltung/nachweise/{id}/mail", "message/rfc822");
        types.put("/verwaltung/nachweise/{id}/scan", "application/pdf");
        types.put("/verwaltung/inhalte/{id}/briefe/{n}", "application/pdf");
        types.put("/verwaltung/inhalte/{id}/vorschau/mail", "text/html");
        types.put("/verwaltung/vorlagen/{template}/vorschau", "text/html");
        types.put("/verwaltung/vorlagen/{template}/dokument.pdf", "application/pdf");
        types.put("/verwaltung/inhalte/{id}/vorschau/infopaket.pdf", "application/pdf");
        types.put("/aktuelles/bilder/{picture}", "image/jpeg");
        types.put("/aktuelles/dokumente/{document}", "application/pdf");
        types.put("/verwaltung/inhalte/zusammenfassungen/{id}/briefe/{n}", "application/pdf");
        types.put("/nachricht/{token}/html", "text/html");
        types.put("/nachricht/{token}/original", "message/rfc822");
        types.put("/nachricht/{token}/anhang/{n}", "application/pdf");
        types.put("/b/{token}.gif", "image/gif");
        return routes.stream()
                .filter(route -> !route.page() && !route.address().equals(REDIRECT))
                .map(route -> DynamicTest.dynamicTest(route.address(), () -> {
                    visited.add(route.address());
                    look(viewer(Viewer.of(route), "de"), page -> {
                        var response = page.request().get(address(route));
                        assertThat(response.status()).isEqualTo(200);
                        assertThat(response.headers().get("content-type")).startsWith(types.get(route.address()));
                        assertThat(response.headers().get("x-content-type-options"))
                                .isEqualTo("nosniff");
                        boolean forEverybody = route.address().startsWith("/veranstaltungen")
                                || route.address().startsWith("/aktuelles");
                        assertThat(response.headers().get("cache-control"))
                                .contains(forEverybody ? "public" : "no-store");
                    });
                }));
    }

    @Test
    void theLinkOfAMailLeadsOnAndIsKeptNowhere() {
        Entry redirect = routes.stream()
                .filter(route -> route.address().equals(REDIRECT))
                .findFirst()
                .orElseThrow();
        visited.add(REDIRECT);
        look(viewer(Viewer.GUEST, "de"), page -> {
            var response = page.request()
                    .get(address(redirect), RequestOptions.create().setMaxRedirects(0));
            assertThat(response.status()).isEqualTo(303);
            assertThat(response.headers())
                    .containsEntry("location", Stack.portal() + "/veranstaltungen")
                    .containsEntry("cache-control", "no-store")
                    .containsEntry("referrer-policy", "no-referrer")
                    .containsEntry("x-robots-tag", "noindex, nofollow");
        });
    }

    @TestFactory
    Stream<DynamicTest> everyErrorPageIsAsGoodAsTheOthers() {
        return eyes.look(LANGUAGES.stream()
                .flatMap(language -> Stream.of(
                        DynamicTest.dynamicTest(
                                language + " not found",
                                () -> checkError(viewer(Viewer.GUEST, language), language, "/gibt-es-nicht", 404)),
                        DynamicTest.dynamicTest(
                                language + " dead link",
                                () -> checkError(viewer(Viewer.GUEST, language), language, "/einstellungen/alt", 404)),
                        DynamicTest.dynamicTest(
                                language + " forbidden",
                                () -> checkError(viewer(Viewer.CITIZEN, language), language, "/verwaltung", 403)))));
    }

    private void checkError(Page visitor, String language, String path, int status) {
        look(visitor, page -> {
            Visit visit = new Visit(page, path);
            SoftAssertions softly = new SoftAssertions();
            softly.assertThat(visit.status()).isEqualTo(status);
            checkHeaders(softly, visit);
            checkFrame(softly, visit, language);
            softly.assertThat(visit.complaints()).as("console").isEmpty();
            checkMarkup(softly, visit);
            softly.assertAll();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyPageOfTheSignInIsAccessibleAndValid() {
        return eyes.look(LANGUAGES.stream().flatMap(language -> Stream.of("sign-in", "sign-up", "reset")
                .map(name -> DynamicTest.dynamicTest(language + " " + name, () -> checkSignIn(name, language)))));
    }

    private void checkSignIn(String name, String language) {
        look(viewer(Viewer.GUEST, language), page -> {
            page.navigate("/anmelden");
            SignInPage signIn = new SignInPage(page);
            if (name.equals("sign-up")) {
                signIn.signUp();
            } else if (name.equals("reset")) {
                signIn.forgotPassword();
            }
            Visit visit = new Visit(page, page.url());
            SoftAssertions softly = new SoftAssertions();
            softly.assertThat(visit.status()).as("status").isEqualTo(200);
            checkFrame(softly, visit, language);
            softly.assertThat(visit.complaints()).as("console").isEmpty();
            softly.assertThat(visit.strangers(Stack.keycloak()))
                    .as("foreign hosts")
                    .isEmpty();
            checkMarkup(softly, visit);
            softly.assertAll();
        });
    }

    @Test
    void theTableOfRoutesIsNotEmpty() {
        assertThat(routes).hasSizeGreaterThan(20);
    }

    /** A fresh page of somebody whose browser keeps nothing. */
    private Page viewer(Viewer viewer, String language) {
        BrowserContext context = contexts.get().computeIfAbsent(viewer + language, key -> visitor(viewer, language)
                .context());
        Page page = context.newPage();
        JsonObject off = new JsonObject();
        off.addProperty("cacheDisabled", true);
        context.newCDPSession(page).send("Network.setCacheDisabled", off);
        return page;
    }

    private Page visitor(Viewer viewer, String language) {
        Visitors visitors = new Visitors();
        Page page =
                switch (viewer) {
                    case GUEST -> visitors.visitor(options -> speaking(options, language));
                    case CITIZEN -> visitors.signedIn(resident, options -> speaking(options, language));
                    default -> visitors.signedIn(viewer.staff, options -> speaking(options, language));
                };
        page.context().addCookies(List.of(new Cookie("sprache", language).setUrl(Stack.portal())));
        return page;
    }

    private static NewContextOptions speaking(NewContextOptions options, String language) {
        return options.setLocale(language.equals("en") ? "en-GB" : "de-DE");
    }

    private String address(Entry route) {
        String address = route.address();
        if (!address.contains("{")) {
            return address;
        }
        Map<String, String> values = examples.entrySet().stream()
                .filter(example -> address.startsWith(example.getKey()))
                .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
                .orElseThrow(() -> new AssertionError("No example for " + address))
                .getValue();
        String path = address;
        for (Map.Entry<String, String> value : values.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        assertThat(path).doesNotContain("{");
        return path;
    }
}
