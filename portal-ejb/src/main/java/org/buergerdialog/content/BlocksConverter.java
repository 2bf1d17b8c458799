package org.buergerdialog.content;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Set;
import java.util.stream.Collectors;
import org.buergerdialog.shared.Language;

/** Keeps the blocks of a version as JSON, because nobody ever looks for a block without its piece. */
@Converter
public class BlocksConverter implements AttributeConverter<Object, String> {

    @Override
    public String convertToDatabaseColumn(Object blocks) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        ((Blocks) blocks).list().forEach(block -> list.add(object(block)));
        return list.build().toString();
    }

    private static JsonObjectBuilder object(Block block) {
        JsonObjectBuilder object =
                Json.createObjectBuilder().add("kind", block.kind().name());
        add(object, "de", block.de());
        add(object, "en", block.en());
        add(object, "target", block.target());
        if (!block.readers().everybody()) {
            JsonObjectBuilder readers = Json.createObjectBuilder()
                    .add("topics", Json.createArrayBuilder(block.readers().topics()))
                    .add("districts", Json.createArrayBuilder(block.readers().districts()));
            if (block.readers().language() != null) {
                readers.add("language", block.readers().language().name());
            }
            object.add("readers", readers);
        }
        return object;
    }

    private static void add(JsonObjectBuilder object, String name, String value) {
        if (value != null) {
            object.add(name, value);
        }
    }

    @Override
    public Object convertToEntityAttribute(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new Blocks(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(BlocksConverter::block)
                    .toList());
        }
    }

    private static Block block(JsonObject object) {
        return new Block(
                Block.Kind.valueOf(object.getString("kind")),
                object.getString("de", null),
                object.getString("en", null),
                object.getString("target", null),
                readers(object.getJsonObject("readers")));
    }

    private static Readers readers(JsonObject object) {
        if (object == null) {
            return Readers.EVERYBODY;
        }
        JsonArray topics = object.getJsonArray("topics");
        JsonArray districts = object.getJsonArray("districts");
        String language = object.getString("language", null);
        return new Readers(
                Set.copyOf(topics.getValuesAs(JsonNumber::longValue)),
                districts.getValuesAs(JsonString::getString).stream().collect(Collectors.toSet()),
                language == null ? null : Language.valueOf(language));
    }
}
