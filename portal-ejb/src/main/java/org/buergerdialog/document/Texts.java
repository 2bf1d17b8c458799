package org.buergerdialog.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed wording of the documents in one language. */
record Texts(Locale locale, ResourceBundle bundle) {

    private static final String BUNDLE = "org.buergerdialog.document.document";

    static Texts in(Locale locale) {
        return new Texts(locale, ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader()));
    }

    /** The word for a name that another part of the portal gives to a thing; the name itself where there is none. */
    String word(String prefix, String name) {
        String key = prefix + name;
        return name != null && bundle.containsKey(key) ? bundle.getString(key) : name;
    }

    String get(String key, Object... values) {
        return values.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
