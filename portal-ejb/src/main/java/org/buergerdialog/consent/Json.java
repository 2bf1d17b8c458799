package org.buergerdialog.consent;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;

/** Writes JSON objects whose members stand in the order in which they are added. */
final class Json {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final JsonWriterFactory PRETTY =
            JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private final JsonObjectBuilder members = JSON.createObjectBuilder();

    /** Adds a text, number, truth, object, list of those, or null; everything else as its text. */
    Json with(String name, Object value) {
        members.add(name, value(value));
        return this;
    }

    /** Adds the member unless there is no value. */
    Json withPresent(String name, Object value) {
        return value == null ? this : with(name, value);
    }

    private static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Json object) {
            return object.members.build();
        }
        if (value instanceof Collection<?> items) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            items.forEach(item -> array.add(value(item)));
            return array.build();
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Number number
                ? JSON.createValue(number.longValue())
                : JSON.createValue(value.toString());
    }

    /** Returns the object as readable text; adding more afterwards starts a new one. */
    String text() {
        JsonObject object = members.build();
        StringWriter text = new StringWriter();
        PRETTY.createWriter(text).writeObject(object);
        return text.toString().strip() + "\n";
    }
}
