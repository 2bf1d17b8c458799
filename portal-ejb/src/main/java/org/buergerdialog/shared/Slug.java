package org.buergerdialog.shared;

import java.text.Normalizer;
import java.util.Locale;

/** The readable end of a page's address, made from a German title: {@code Tag der Kita} becomes {@code tag-der-kita}. */
public record Slug(String value) {

    private static final int LONGEST = 80;

    public static Slug of(String title) {
        String plain = title.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String words = Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        String slug = cut.replaceAll("^-+|-+$", "");
        return new Slug(slug.isEmpty() ? "x" : slug);
    }

    /** Tells apart events with the same title. */
    public Slug withNumber(long number) {
        return new Slug(value + "-" + number);
    }
}
