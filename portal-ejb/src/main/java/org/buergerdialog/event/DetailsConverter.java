package org.buergerdialog.event;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps what somebody said who registered as JSON, because it is only ever read with the registration. */
@Converter
public class DetailsConverter implements AttributeConverter<RegistrationDetails, String> {

    @Override
    public String convertToDatabaseColumn(RegistrationDetails details) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        details.names().forEach(names::add);
        JsonObjectBuilder answers = Json.createObjectBuilder();
        new TreeMap<>(details.answers()).forEach(answers::add);
        return Json.createObjectBuilder()
                .add("companions", details.companions())
                .add("names", names)
                .add("answers", answers)
                .add("oldEnough", details.oldEnough())
                .build()
                .toString();
    }

    @Override
    public RegistrationDetails convertToEntityAttribute(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            List<String> names = object.containsKey("names")
                    ? object.getJsonArray("names").getValuesAs(JsonString::getString)
                    : List.of();
            Map<String, String> answers = new TreeMap<>();
            object.getOrDefault("answers", JsonValue.EMPTY_JSON_OBJECT)
                    .asJsonObject()
                    .forEach((question, answer) -> answers.put(question, ((JsonString) answer).getString()));
            return new RegistrationDetails(
                    object.getInt("companions", 0), names, answers, object.getBoolean("oldEnough", false));
        }
    }
}
