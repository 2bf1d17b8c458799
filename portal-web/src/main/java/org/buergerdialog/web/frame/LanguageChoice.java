package org.buergerdialog.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import org.buergerdialog.shared.Language;

/** The visitor's language: as chosen, else as the browser prefers, else German. */
public final class LanguageChoice {

    static final String COOKIE = "sprache";

    private LanguageChoice() {}

    static Language of(HttpServletRequest request) {
        // The answer of this very request wins: a sign-in may have changed the language just now.
        if (request.getAttribute(COOKIE) instanceof Language chosen) {
            return chosen;
        }
        return Cookies.read(COOKIE, request).map(Language::of).orElseGet(() -> preferred(request));
    }

    static void remember(Language language, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = Cookies.bake(COOKIE, language.name().toLowerCase(Locale.ROOT), request);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
        request.setAttribute(COOKIE, language);
    }

    /** The language the browser prefers, whatever was chosen before; German where it prefers neither of ours. */
    public static Language preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.DE;
        }
        for (Locale locale : Collections.list(request.getLocales())) {
            if (locale.getLanguage().equals("de") || locale.getLanguage().equals("en")) {
                return Language.of(locale.toLanguageTag());
            }
        }
        return Language.DE;
    }
}
