package org.buergerdialog.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.buergerdialog.consent.CurrentText;
import org.buergerdialog.shared.Language;

/**
 * The text somebody agrees to, as it must be shown.
 *
 * @param id what a subscription names as its legal text
 * @param sha256 of the text in UTF-8, in lower-case hexadecimal
 */
@JsonbPropertyOrder({"id", "purpose", "version", "language", "text", "sha256"})
public record LegalTextAnswer(String id, String purpose, int version, String language, String text, String sha256) {

    static LegalTextAnswer of(CurrentText text, Language wanted) {
        Language language = text.wording().languageFor(wanted);
        return new LegalTextAnswer(
                Long.toString(text.id()),
                text.purpose(),
                text.version(),
                language.locale().getLanguage(),
                text.text(language),
                text.fingerprint(language));
    }
}
