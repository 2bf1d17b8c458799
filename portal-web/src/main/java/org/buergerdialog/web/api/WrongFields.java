package org.buergerdialog.web.api;

import java.util.List;

/** Fields of a well-formed request that cannot be taken as they are. */
class WrongFields extends Refusal {

    private static final long serialVersionUID = 1L;

    /** A place in the request, as a JSON pointer, and what is wrong there: the end of a text's key, {@code api.field.…}. */
    record Field(String pointer, String wrong) {}

    private final transient List<Field> fields;

    WrongFields(List<Field> fields) {
        super(422, "fields");
        this.fields = List.copyOf(fields);
    }

    WrongFields(String pointer, String wrong) {
        this(List.of(new Field(pointer, wrong)));
    }

    List<Field> fields() {
        return fields;
    }
}
