package org.buergerdialog.it.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.buergerdialog.it.check.Program.Answer;
import org.buergerdialog.it.stack.Account;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Stack;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API answers to the town's own website, and to everybody else. */
class ApiIT {

    private static final String API = "/api/v1";
    private static final String TOPICS = API + "/topics";
    private static final String LEGAL_TEXT = API + "/legal-texts/newsletter-email";
    private static final String SUBSCRIPTIONS = API + "/subscriptions";
    private static final String FOREIGN = "https://foreign.example";
    private static final Duration MAIL = Duration.ofSeconds(20);

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private final Program program = Program.somewhere();
    private final Schemas schemas =
            new Schemas(program.get(API + "/openapi.json").body());

    @Test
    void topicsComeAsATreeInTheLanguageAskedFor() {
        Answer german = program.get(TOPICS);
        Answer english = program.get(TOPICS + "?lang=en");

        assertThat(german.status()).isEqualTo(200);
        assertThat(german.header("Content-Type")).isEqualTo("application/json");
        assertThat(german.header("Content-Language")).isEqualTo("de");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(schemas.problems("Topics", german.body())).isEmpty();
        assertThat(schemas.problems("Topics", english.body())).isEmpty();
        assertThat(name(german, "schule")).isEqualTo("Schule");
        assertThat(name(english, "schule")).isEqualTo("Schools");
    }

    @Test
    void legalTextsComeWithTheirFingerprint() {
        for (String language : List.of("de", "en")) {
            Answer answer = program.get(LEGAL_TEXT + "?lang=" + language);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(schemas.problems("LegalText", answer.body())).isEmpty();
            JsonObject text = object(answer);
            assertThat(text.get("purpose").getAsString()).isEqualTo("newsletter-email");
            assertThat(text.get("language").getAsString()).isEqualTo(language);
            assertThat(text.get("sha256").getAsString())
                    .isEqualTo(sha256(text.get("text").getAsString()));
        }
    }

    @Test
    void aLegalTextThatIsAtHandIsNotSentAgain() {
        String tag = program.get(LEGAL_TEXT).header("ETag");

        Answer again = program.get(LEGAL_TEXT, "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(again.body()).isEmpty();
        assertThat(program.get(LEGAL_TEXT + "?lang=en", "If-None-Match", tag).status())
                .as("the other language is another text")
                .isEqualTo(200);
    }

    @Test
    void aSubscriptionIsTakenAndItsAddressAsked() {
        String email = address();
        Answer answer = program.post(SUBSCRIPTIONS, subscription(email).toString());

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(mails(email)).hasSize(1);
        assertThat(Town.look(
                        "select concat_ws(' ', kind, touchpoint, actor, ifnull(citizen_id, 'nobody'), source)"
                                + " from consent_declaration where email = ?",
                        email))
                .isEqualTo("REQUESTED WEBSITE guest nobody https://www.musterstadt.example/newsletter");
        assertThat(Town.look(
                        "select group_concat(t.slug order by t.slug) from opt_in o join subscription_topic s on s.opt_in_id = o.id"
                                + " join topic t on t.id = s.topic_id where o.email = ?",
                        email))
                .isEqualTo("kita,schule");
        assertThat(Town.look("select count(*) from citizen where email = ?", email))
                .as("nobody becomes known by being written down")
                .isEqualTo("0");
    }

    @Test
    void membersThatAreNotDescribedAreIgnored() {
        JsonObject subscription = subscription(address());
        subscription.addProperty("campaign", "autumn");
        assertThat(program.post(SUBSCRIPTIONS, subscription.toString()).status())
                .isEqualTo(202);
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        Answer answer = program.post(
                SUBSCRIPTIONS,
                """
                {"email": "mira@", "topics": ["schule", "mars"], "legalText": "0", "language": "fr", "source": "javascript:alert(1)"}
                """);

        assertProblem(answer, 422, "FieldProblem");
        assertThat(pointers(answer)).containsExactly("#/email", "#/topics/1", "#/legalText", "#/language", "#/source");
        assertThat(answer.body()).as("says nothing back").doesNotContain("mira@", "mars", "javascript");
    }

    @Test
    void everyMissingFieldIsNamed() {
        Answer answer = program.post(SUBSCRIPTIONS, "{}");
        assertProblem(answer, 422, "FieldProblem");
        assertThat(pointers(answer)).containsExactly("#/email", "#/topics", "#/legalText", "#/language", "#/source");
    }

    @Test
    void aTextOfAnotherPurposeIsNoTextOfTheNewsletter() {
        JsonObject subscription = subscription(address());
        subscription.add(
                "legalText",
                object(program.get(API + "/legal-texts/newsletter-sms")).get("id"));
        assertThat(pointers(program.post(SUBSCRIPTIONS, subscription.toString())))
                .containsExactly("#/legalText");
    }

    @Test
    void aSupersededTextIsRefused() {
        JsonObject subscription = subscription(address());
        subscription.addProperty("legalText", Long.toString(Town.supersededText("newsletter-email")));
        Answer answer = program.post(SUBSCRIPTIONS + "?lang=en", subscription.toString());
        assertProblem(answer, 422, "FieldProblem");
        assertThat(pointers(answer)).containsExactly("#/legalText");
        assertThat(answer.body()).contains("Please read the present version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"text\"", "{\"email\": \"a@b.example\"} {}", "{\"email\": ,}"})
    void whatIsNoJsonObjectIsRefused(String body) {
        assertProblem(program.post(SUBSCRIPTIONS, body), 400, "Problem");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1, 404",
        "GET, /api/v1/nothing, 404",
        "GET, /api/v1/topics/schule, 404",
        "GET, /api/v1/legal-texts/nothing, 404",
        "GET, /api/v1/legal-texts/%2e%2e%2ftopics, 404",
        "GET, /api/v1/topics?lang=fr, 400",
        "GET, /api/v1/legal-texts/newsletter-email?lang=DE, 400",
        "GET, /api/v1/subscriptions, 405",
        "PUT, /api/v1/subscriptions, 405",
        "PATCH, /api/v1/legal-texts/newsletter-email, 405",
        "DELETE, /api/v1/topics, 405",
        "POST, /api/v1/openapi.json, 405"
    })
    void whatIsNotThereIsSaidAsAProblem(String method, String path, int status) {
        Answer answer = program.send(method, path, null);
        assertProblem(answer, status, "Problem");
        assertThat(answer.header("Allow") != null).isEqualTo(status == 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {TOPICS, LEGAL_TEXT, API + "/openapi.json"})
    void whoAcceptsNoJsonGetsNone(String path) {
        assertProblem(program.get(path, "Accept", "text/html"), 406, "Problem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void otherFormatsAreNotAccepted(String type) {
        byte[] body = subscription(address()).toString().getBytes(StandardCharsets.UTF_8);
        assertProblem(program.send("POST", SUBSCRIPTIONS, body, "Content-Type", type), 415, "Problem");
    }

    @Test
    void aBodyWithoutATypeIsNotAccepted() {
        byte[] body = subscription(address()).toString().getBytes(StandardCharsets.UTF_8);
        assertProblem(program.send("POST", SUBSCRIPTIONS, body), 415, "Problem");
    }

    @Test
    void moreThan16KilobytesAreTooMuch() {
        JsonObject subscription = subscription(address());
        subscription.addProperty("more", "x".repeat(16 * 1024));
        assertProblem(program.post(SUBSCRIPTIONS, subscription.toString()), 413, "Problem");
        subscription.addProperty("more", "x".repeat(64 * 1024));
        assertProblem(program.post(SUBSCRIPTIONS, subscription.toString()), 413, "Problem");
    }

    @Test
    void oneSourceMayNotAskForMailsWithoutEnd() {
        Program busy = Program.somewhere();
        Answer last = busy.post(SUBSCRIPTIONS, subscription(address()).toString());
        for (int i = 0; i < 200 && last.status() == 202; i++) {
            last = busy.post(SUBSCRIPTIONS, subscription(address()).toString());
        }

        assertProblem(last, 429, "Problem");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 3600);
        assertThat(busy.get(TOPICS).status()).as("may still read").isEqualTo(200);
        assertThat(Program.somewhere()
                        .post(SUBSCRIPTIONS, subscription(address()).toString())
                        .status())
                .as("nobody else is held up")
                .isEqualTo(202);
    }

    @Test
    void anAddressIsNotFloodedEitherAndTheAnswerDoesNotTell() {
        String email = address();
        for (int i = 0; i < 5; i++) {
            Answer answer =
                    Program.somewhere().post(SUBSCRIPTIONS, subscription(email).toString());
            assertThat(answer.status()).isEqualTo(202);
        }
        Await.until(
                "three mails", Duration.ofSeconds(30), () -> Mailbox.to(email).size() == 3);
        assertThat(Town.look("select count(*) from message where recipient = ?", email))
                .as("and no more are to come")
                .isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource({
        "'', fr, Nicht gefunden",
        "'', 'fr, en;q=0.5', Not found",
        "?lang=en, de, Not found",
        "?lang=de, en, Nicht gefunden"
    })
    void problemsAreSaidInTheCallersLanguage(String query, String accepted, String title) {
        Answer answer = program.get(API + "/nothing" + query, "Accept-Language", accepted, "Cookie", "sprache=en");
        assertThat(object(answer).get("title").getAsString()).isEqualTo(title);
        assertThat(answer.header("Vary")).contains("Accept-Language");
    }

    @Test
    void thePagesOfAConfiguredWebsiteMayCall() {
        Answer preflight = program.send(
                "OPTIONS",
                SUBSCRIPTIONS,
                null,
                "Origin",
                Stack.mailbox(),
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type");
        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo(Stack.mailbox());
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("POST");
        assertThat(preflight.header("Access-Control-Allow-Headers")).contains("Content-Type");

        Answer answer = program.get(TOPICS, "Origin", Stack.mailbox(), "Sec-Fetch-Site", "cross-site");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(Stack.mailbox());
        assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(answer.header("Vary")).contains("Origin");

        Answer problem = program.post(SUBSCRIPTIONS, "{}", "Origin", Stack.mailbox(), "Sec-Fetch-Site", "cross-site");
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.header("Access-Control-Allow-Origin"))
                .as("the page can read what is wrong")
                .isEqualTo(Stack.mailbox());
    }

    @ParameterizedTest
    @ValueSource(strings = {FOREIGN, "null", "http://localhost", "http://localhost:8025.foreign.example"})
    void thePagesOfOtherWebsitesMayNot(String origin) {
        Answer preflight =
                program.send("OPTIONS", SUBSCRIPTIONS, null, "Origin", origin, "Access-Control-Request-Method", "POST");
        assertProblem(preflight, 403, "Problem");
        assertThat(preflight.header("Access-Control-Allow-Origin")).isNull();

        Answer answer = program.get(TOPICS, "Origin", origin);
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        assertThat(answer.header("Vary")).as("caches keep the two apart").contains("Origin");
    }

    @Test
    void aSessionMeansNothing() {
        Page page = visitors.signedIn(Account.CITIZEN);
        String cookies = page.context().cookies(Stack.portal()).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        assertThat(cookies).contains(Stack.SESSION_COOKIE);
        String email = address();

        Answer answer = program.post(
                SUBSCRIPTIONS,
                subscription(email).toString(),
                "Cookie",
                cookies,
                "Origin",
                FOREIGN,
                "Sec-Fetch-Site",
                "cross-site");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Set-Cookie")).isNull();
        assertThat(Town.look("select actor from consent_declaration where email = ?", email))
                .as("it is a guest who asks")
                .isEqualTo("guest");
        assertThat(same(program.get(TOPICS, "Cookie", cookies))).isEqualTo(same(program.get(TOPICS)));
        assertThat(program.get(TOPICS).header("Set-Cookie")).isNull();
    }

    @Test
    void onlyTheApiIsOpenToFormsOfOtherSites() {
        for (String path :
                List.of("/api/", "/api/v1x", "/api/v2/subscriptions", "/", "/newsletter", "/api/v1/../../sprache")) {
            assertThat(program.post(path, "{}", "Origin", FOREIGN).status())
                    .as(path)
                    .isIn(400, 403);
        }
    }

    @Test
    void aGuestWhoOnlyWantsTheHeadersGetsThose() {
        Answer head = program.send("HEAD", LEGAL_TEXT, null);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(program.get(LEGAL_TEXT).header("ETag"));
    }

    /** Everything about an answer but when it came. */
    private static Map<String, String> same(Answer answer) {
        Map<String, String> same = new TreeMap<>(answer.headers());
        same.remove("date");
        same.put("", answer.status() + answer.body());
        return same;
    }

    private void assertProblem(Answer answer, int status, String schema) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(schemas.problems(schema, answer.body())).isEmpty();
        assertThat(object(answer).get("status").getAsInt()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("???", "Exception", "org.buergerdialog");
    }

    private static List<Mailbox.Mail> mails(String email) {
        Await.until("mail", MAIL, () -> !Mailbox.to(email).isEmpty());
        return Mailbox.to(email);
    }

    private JsonObject subscription(String email) {
        JsonArray topics = new JsonArray();
        topics.add("kita");
        topics.add("schule");
        JsonObject subscription = new JsonObject();
        subscription.addProperty("email", email);
        subscription.add("topics", topics);
        subscription.add("legalText", object(program.get(LEGAL_TEXT)).get("id"));
        subscription.addProperty("language", "de");
        subscription.addProperty("source", "https://www.musterstadt.example/newsletter");
        return subscription;
    }

    private static String address() {
        return "api-" + Town.mark() + "@example.org";
    }

    private static String name(Answer topics, String slug) {
        return name(JsonParser.parseString(topics.body()).getAsJsonArray(), slug);
    }

    private static String name(JsonArray topics, String slug) {
        for (JsonElement element : topics) {
            JsonObject topic = element.getAsJsonObject();
            String below = name(topic.getAsJsonArray("children"), slug);
            if (below != null) {
                return below;
            }
            if (topic.get("slug").getAsString().equals(slug)) {
                return topic.get("name").getAsString();
            }
        }
        return null;
    }

    private static List<String> pointers(Answer answer) {
        return StreamSupport.stream(object(answer).getAsJsonArray("errors").spliterator(), false)
                .map(error -> error.getAsJsonObject().get("pointer").getAsString())
                .toList();
    }

    private static JsonObject object(Answer answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
