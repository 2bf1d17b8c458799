package org.buergerdialog.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    @Test
    void readsAnObject() throws IOException {
        assertThat(read("{\"source\": \"Straße\"}", StandardCharsets.UTF_8).getString("source"))
                .isEqualTo("Straße");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "{\"a\":}", "{'a':1}", "{\"a\":1} x", "{} {}", "[]", "\"text\"", "1", "null", "NaN"
            })
    void refusesWhatIsNoObject(String text) {
        assertThat(refusal(text, StandardCharsets.UTF_8).status()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsNoUtf8() {
        assertThat(refusal("{\"source\": \"Straße\"}", StandardCharsets.ISO_8859_1)
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void refusesWhatIsNestedWithoutEnd(String opening) {
        assertThat(refusal(opening.repeat(Body.MOST_BYTES / opening.length()), StandardCharsets.UTF_8)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void readsAsMuchAsIsAllowedAndNoMore() throws IOException {
        String most = "{\"a\":\"" + "x".repeat(Body.MOST_BYTES - 8) + "\"}";
        assertThat(read(most, StandardCharsets.UTF_8)).hasSize(1);
        assertThat(refusal(most + " ", StandardCharsets.UTF_8).status()).isEqualTo(413);
    }

    private static Refusal refusal(String text, Charset charset) {
        return catchThrowableOfType(Refusal.class, () -> read(text, charset));
    }

    private static JsonObject read(String text, Charset charset) throws IOException {
        return Body.read(new ByteArrayInputStream(text.getBytes(charset)));
    }
}
