package org.buergerdialog.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionFormTest {

    private static final Set<String> TOPICS = Set.of("kita", "baustellen", "schule");
    private static final long LEGAL_TEXT = 17;

    private static final String COMPLETE =
            """
            {"email": " Mira.Sommer@Example.org ", "topics": ["kita", "baustellen", "kita"], "legalText": "17",
             "language": "en", "source": "https://www.musterstadt.example/newsletter?a=1#form"}
            """;

    @Test
    void takesACompleteForm() {
        SubscriptionForm.Values values = new SubscriptionForm(object(COMPLETE)).values(TOPICS, LEGAL_TEXT);

        assertThat(values.email()).isEqualTo("mira.sommer@example.org");
        assertThat(values.topics()).containsExactly("kita", "baustellen");
        assertThat(values.legalText()).isEqualTo(LEGAL_TEXT);
        assertThat(values.language()).isEqualTo(Language.EN);
        assertThat(values.source()).isEqualTo("https://www.musterstadt.example/newsletter?a=1#form");
    }

    @Test
    void ignoresMembersItDoesNotKnow() {
        assertThat(wrong("campaign", "{\"id\": 3}")).isEmpty();
    }

    @Test
    void namesEveryFieldThatIsMissing() {
        WrongFields wrong = catchThrowableOfType(
                WrongFields.class, () -> new SubscriptionForm(JsonValue.EMPTY_JSON_OBJECT).values(TOPICS, LEGAL_TEXT));
        assertThat(wrong.fields())
                .extracting(WrongFields.Field::pointer)
                .containsExactly("#/email", "#/topics", "#/legalText", "#/language", "#/source");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    email     | ""                     | missing
                    email     | null                   | missing
                    email     | 7                      | text
                    email     | "mira"                 | email
                    email     | "mira@localhost"       | email
                    email     | "a@b.example\\nBcc: c@d.example" | email
                    topics    | []                     | topics
                    topics    | "kita"                 | topics
                    topics    | null                   | topics
                    legalText | "16"                   | legal-text
                    legalText | "017"                  | legal-text
                    legalText | "x"                    | legal-text
                    legalText | 17                     | text
                    language  | "fr"                   | language
                    language  | "DE"                   | language
                    source    | "/newsletter"          | source
                    source    | "javascript:alert(1)"  | source
                    source    | "ftp://a.example/"     | source
                    source    | "https://"             | source
                    source    | "https:page"           | source
                    source    | "https://a b.example"  | source
                    """)
    void saysWhatIsWrongWithAField(String name, String value, String reason) {
        assertThat(wrong(name, value)).containsExactly(new WrongFields.Field("#/" + name, reason));
    }

    @Test
    void saysWhichTopicThereIsNot() {
        assertThat(wrong("topics", "[\"kita\", \"mars\", 3]"))
                .containsExactly(
                        new WrongFields.Field("#/topics/1", "topic"), new WrongFields.Field("#/topics/2", "topic"));
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        String longest = "https://a.example/" + "x".repeat(482);
        assertThat(wrong("source", '"' + longest + '"')).isEmpty();
        assertThat(wrong("source", '"' + longest + "x\"")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://a.example", "HTTPS://A.EXAMPLE/", "http://localhost:8025/beispiel/", "http://[::1]/"})
    void takesTheAddressesOfPages(String address) {
        assertThat(wrong("source", '"' + address + '"')).isEmpty();
    }

    private static List<WrongFields.Field> wrong(String name, String value) {
        WrongFields wrong = catchThrowableOfType(
                WrongFields.class, () -> new SubscriptionForm(with(name, value)).values(TOPICS, LEGAL_TEXT));
        return wrong == null ? List.of() : wrong.fields();
    }

    private static JsonObject with(String name, String value) {
        return Json.createObjectBuilder(object(COMPLETE))
                .add(name, object("{\"value\":" + value + "}").get("value"))
                .build();
    }

    private static JsonObject object(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
