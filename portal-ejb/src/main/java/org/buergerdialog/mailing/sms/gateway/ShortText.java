package org.buergerdialog.mailing.sms.gateway;

import java.text.Normalizer;
import java.util.Map;

/**
 * A text for one short message: 160 characters of the GSM alphabet (3GPP TS 23.038).
 *
 * <p>A single character outside that alphabet would halve the space, so typographic ones are written plainly.
 */
public final class ShortText {

    static final int LONGEST = 160;

    /** Shows that something was left out. */
    private static final String MARK = "...";

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("„", "\""),
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("‚", "'"),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("…", "..."),
            Map.entry("\u00a0", " "),
            Map.entry("\u202f", " "),
            Map.entry("\u00ad", ""),
            Map.entry("ẞ", "SS"));

    private ShortText() {}

    /** Shortens the middle until everything fits; the beginning and the end stay whole. */
    public static String of(String beginning, String middle, String end) {
        String first = plain(beginning);
        String last = plain(end);
        String rest = plain(middle);
        int space = LONGEST - length(first) - length(last);
        if (length(rest) <= space) {
            return first + rest + last;
        }
        StringBuilder cut = new StringBuilder();
        int used = MARK.length();
        for (int point : rest.codePoints().toArray()) {
            used += length(Character.toString(point));
            if (used > space) {
                break;
            }
            cut.appendCodePoint(point);
        }
        return first + cut.toString().stripTrailing() + MARK + last;
    }

    /** Writes in the GSM alphabet what has a plain twin there; other characters stay what they are. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(point -> plain.append(plainTwin(Character.toString(point))));
        return plain.toString();
    }

    private static String plainTwin(String character) {
        if (inGsm(character)) {
            return character;
        }
        String twin = PLAIN.get(character);
        if (twin != null) {
            return twin;
        }
        String base = Normalizer.normalize(character, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return inGsm(base) ? base : character;
    }

    private static boolean inGsm(String text) {
        return text.codePoints().allMatch(SmsText::inGsm);
    }

    /** Returns how much space the text takes in the GSM alphabet. */
    static int length(String text) {
        return SmsText.gsmLength(text);
    }
}
