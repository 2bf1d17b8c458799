package org.buergerdialog.it.check;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The schemas of an OpenAPI 3.1 document, which are JSON Schema 2020-12. */
final class Schemas {

    private final JsonObject components;

    Schemas(String openApi) {
        components = JsonParser.parseString(openApi).getAsJsonObject().getAsJsonObject("components");
    }

    /** Returns what is wrong with the document, measured by the schema with this name. */
    List<String> problems(String name, String json) {
        JsonObject root = new JsonObject();
        root.addProperty("$ref", "#/components/schemas/" + name);
        root.add("components", components);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root.toString(), InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
