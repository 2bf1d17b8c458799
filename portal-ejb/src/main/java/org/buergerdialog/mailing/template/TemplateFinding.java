package org.buergerdialog.mailing.template;

import java.util.List;
import org.buergerdialog.shared.Language;

/**
 * Why a wording cannot be used.
 *
 * @param part at which field
 * @param rule what is wrong, for instance {@code placeholder}
 * @param about what the explanation names: words, or how long something is and may be
 */
public record TemplateFinding(TemplatePart part, Language language, String rule, List<Object> about) {

    static TemplateFinding of(TemplatePart part, Language language, String rule, Object... about) {
        return new TemplateFinding(part, language, rule, List.of(about));
    }
}
