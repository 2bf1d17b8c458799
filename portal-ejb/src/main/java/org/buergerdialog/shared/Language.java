package org.buergerdialog.shared;

import java.util.Locale;

/** A language the portal speaks completely. */
public enum Language {
    DE(Locale.GERMAN),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** Finds the language of a BCP 47 tag such as {@code en-GB}; German where the tag is missing or unknown. */
    public static Language of(String tag) {
        return tag != null
                        && Locale.forLanguageTag(tag.replace('_', '-'))
                                .getLanguage()
                                .equals("en")
                ? EN
                : DE;
    }
}
