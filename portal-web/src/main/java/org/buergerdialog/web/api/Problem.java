package org.buergerdialog.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * What went wrong, for programs and for people (RFC 9457).
 *
 * @param type where this kind of problem is described; {@code about:blank} where the status says it all
 * @param errors the wrong fields; null where it is not about fields
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "errors"})
public record Problem(String type, String title, int status, String detail, List<WrongField> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** One wrong field: where, as a JSON pointer such as {@code #/topics/1}, and what to do about it. */
    @JsonbPropertyOrder({"pointer", "detail"})
    public record WrongField(String pointer, String detail) {}
}
