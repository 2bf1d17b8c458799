package org.buergerdialog.payload;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A harmless text with as many lines as a payload. What is made of the twin, with the payload's lines put where the
 * twin's are, is all that may be made of the payload.
 *
 * @param text the harmless text
 * @param lines the payload's lines in the order in which the harmless text has words for them
 */
public record Twin(String text, List<String> lines) {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern WORD = Pattern.compile("Harmlos(\\d+)Ende");
    private static final String ITEM = "- ";

    /** Makes the twin; what begins with a dash is the item of a list in both. */
    public static Twin of(Payload payload) {
        List<String> lines = new ArrayList<>();
        String text = LINE.matcher(payload.text()).replaceAll(found -> {
            String line = found.group().strip();
            if (comparable(line).isEmpty()) {
                return Matcher.quoteReplacement(found.group());
            }
            String item = line.startsWith(ITEM) ? ITEM : "";
            lines.add(line.substring(item.length()));
            return item + "Harmlos" + (lines.size() - 1) + "Ende";
        });
        return new Twin(text, List.copyOf(lines));
    }

    /** Returns what was made of the twin as it must have been made of the payload. */
    public String expected(String ofTwin) {
        return WORD.matcher(ofTwin)
                .replaceAll(found -> Matcher.quoteReplacement(lines.get(Integer.parseInt(found.group(1)))));
    }

    /** Returns a text as it is compared: blanks and control characters may become others or be left out. */
    public static String comparable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Z}\\uFFFD]+", "");
    }
}
