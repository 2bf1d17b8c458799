package org.buergerdialog.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.buergerdialog.shared.Language;
import org.buergerdialog.web.frame.LanguageChoice;

/** In which language to answer: as the address says, else as the caller prefers; never as a cookie says. */
@RequestScoped
public class AnswerLanguage {

    private static final String NAME = "lang=";

    @Inject
    private HttpServletRequest request;

    /** @throws Refusal if the address asks for a language the portal does not speak */
    Language asked() {
        return parameter()
                .map(tag -> exactly(tag).orElseThrow(() -> new Refusal(400, "lang")))
                .orElseGet(this::preferred);
    }

    /** The best language to say in what is wrong. */
    Language best() {
        return parameter().flatMap(AnswerLanguage::exactly).orElseGet(this::preferred);
    }

    /** The language with exactly this name, {@code de} or {@code en}. */
    static Optional<Language> exactly(String tag) {
        for (Language language : Language.values()) {
            if (language.locale().getLanguage().equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private Language preferred() {
        return LanguageChoice.preferred(request);
    }

    /** Read from the address alone, because asking for parameters would read the body of a form. */
    private Optional<String> parameter() {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        for (String pair : query.split("&")) {
            if (pair.startsWith(NAME)) {
                return Optional.of(pair.substring(NAME.length()));
            }
        }
        return Optional.empty();
    }
}
