package org.buergerdialog.event;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import org.buergerdialog.shared.Bilingual;

/** Keeps the questions of an event as JSON, because nobody ever looks for a question without its event. */
@Converter
public class QuestionsConverter implements AttributeConverter<Object, String> {

    @Override
    public String convertToDatabaseColumn(Object questions) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (Question question : ((Questions) questions).list()) {
            JsonArrayBuilder choices = Json.createArrayBuilder();
            question.choices().forEach(choice -> choices.add(texts(choice)));
            list.add(texts(question.text())
                    .add("id", question.id())
                    .add("kind", question.kind().name())
                    .add("required", question.required())
                    .add("choices", choices));
        }
        return list.build().toString();
    }

    private static JsonObjectBuilder texts(Bilingual text) {
        JsonObjectBuilder texts = Json.createObjectBuilder().add("de", text.de());
        return text.en() == null ? texts : texts.add("en", text.en());
    }

    @Override
    public Object convertToEntityAttribute(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new Questions(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(QuestionsConverter::question)
                    .toList());
        }
    }

    private static Question question(JsonObject object) {
        List<Bilingual> choices = object.getJsonArray("choices").getValuesAs(JsonObject.class).stream()
                .map(QuestionsConverter::text)
                .toList();
        return new Question(
                object.getString("id"),
                text(object),
                Question.Kind.valueOf(object.getString("kind")),
                object.getBoolean("required"),
                choices);
    }

    private static Bilingual text(JsonObject object) {
        return new Bilingual(object.getString("de"), object.getString("en", null));
    }
}
