package org.buergerdialog.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads what was sent, but only so much of it. */
final class Body {

    static final int MOST_BYTES = 16 * 1024;

    private Body() {}

    /** @throws Refusal if it is too long or no JSON object in UTF-8 */
    static JsonObject read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refusal(413, "413");
        }
        return object(text(bytes));
    }

    private static JsonObject object(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            if (parser.next() == JsonParser.Event.START_OBJECT) {
                JsonObject object = parser.getObject();
                if (!parser.hasNext()) {
                    return object;
                }
            }
        } catch (RuntimeException e) {
            // The server's parser has no exception of its own for an end that comes too soon and nesting without end.
            throw new Refusal(400, "json");
        }
        throw new Refusal(400, "json");
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(400, "json");
        }
    }
}
