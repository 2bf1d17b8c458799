package org.buergerdialog.document;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Breaks text into lines that fit a width. */
final class LineBreaker {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF]");
    private static final int TAB = 8;
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029 ]+");

    private LineBreaker() {}

    /** The text as it can be drawn: composed characters, no control characters, single blanks; null becomes empty. */
    static String clean(String text) {
        if (text == null) {
            return "";
        }
        if (plain(text)) {
            return text.strip();
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return BLANKS.matcher(INVISIBLE.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** One line of a preformatted text as it can be drawn: like {@link #clean}, but all blanks stay, also for tabs. */
    static String typed(String line) {
        StringBuilder expanded = new StringBuilder();
        String composed = Normalizer.normalize(line, Normalizer.Form.NFC);
        INVISIBLE.matcher(composed).replaceAll("").codePoints().forEach(character -> {
            if (character == '\t') {
                expanded.append(" ".repeat(TAB - expanded.length() % TAB));
            } else {
                expanded.appendCodePoint(Character.isISOControl(character) ? ' ' : character);
            }
        });
        return expanded.toString().stripTrailing();
    }

    /** Whether the text needs no cleaning inside, as nearly all do not; looking is much faster than replacing. */
    private static boolean plain(String text) {
        char previous = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean letter = character > ' ' && character < 0x7F || character > 0xAD && character < 0x300;
            if (!letter && (character != ' ' || previous == ' ')) {
                return false;
            }
            previous = character;
        }
        return true;
    }

    /** The lines of a cleaned text. A line that continues keeps its closing blank, so that readers find the words. */
    static List<String> lines(String text, Style style, float width) {
        String cleaned = clean(text);
        return cleaned.isEmpty() ? List.of() : broken(cleaned, style, width);
    }

    /** Breaks a text that can be drawn as it is; see {@link #lines}. */
    static List<String> broken(String cleaned, Style style, float width) {
        if (fits(cleaned, style, width)) {
            return List.of(cleaned);
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(cleaned);
        List<String> lines = new ArrayList<>();
        String line = "";
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String piece = cleaned.substring(from, to);
            if (!line.isEmpty() && !fits(line + piece, style, width)) {
                lines.add(line);
                line = "";
            }
            line += piece;
            while (!fits(line, style, width)) {
                int cut = longestStart(line, style, width);
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        lines.add(line);
        return lines;
    }

    /** The lines of a web address, which breaks after slashes and else only where it has to. */
    static List<String> address(String url, Style style, float width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String step : clean(url).split("(?<=/)")) {
            if (!line.isEmpty() && !fits(line + step, style, width)) {
                lines.add(line);
                line = "";
            }
            line += step;
            while (!fits(line, style, width)) {
                int cut = longestStart(line, style, width);
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        lines.add(line);
        return lines;
    }

    /** Like {@link #lines}, but all lines are about equally long, as suits a heading. */
    static List<String> balanced(String text, Style style, float width) {
        List<String> lines = lines(text, style, width);
        float narrow = width / 2;
        float wide = width;
        while (lines.size() > 1 && wide - narrow > 4) {
            float middle = (narrow + wide) / 2;
            List<String> narrower = lines(text, style, middle);
            if (narrower.size() == lines.size()) {
                lines = narrower;
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return lines;
    }

    /** Like {@link #lines}, but a text that takes two lines breaks after its last comma where both parts fit. */
    static List<String> atComma(String text, Style style, float width) {
        List<String> lines = lines(text, style, width);
        String cleaned = clean(text);
        int cut = cleaned.lastIndexOf(", ") + 2;
        if (lines.size() == 2 && cut > 1) {
            List<String> parts = List.of(cleaned.substring(0, cut), cleaned.substring(cut));
            return parts.stream().allMatch(part -> fits(part, style, width)) ? parts : lines;
        }
        return lines;
    }

    /** The first lines, the last one ending in an ellipsis where there are more. */
    static List<String> atMost(int count, List<String> lines) {
        if (lines.size() <= count) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, count));
        String last = kept.get(count - 1).strip();
        int shown = Math.max(0, last.codePointCount(0, last.length()) - 2);
        kept.set(count - 1, last.substring(0, last.offsetByCodePoints(0, shown)).strip() + "…");
        return kept;
    }

    /** The style in the largest of the falling sizes in which the text takes at most so many lines, else the smallest. */
    static Style largest(String text, Style style, float width, int mostLines, float... sizes) {
        Style sized = style;
        for (float size : sizes) {
            sized = new Style(style.face(), size, size * style.leading() / style.size(), style.colour());
            if (lines(text, sized, width).size() <= mostLines) {
                break;
            }
        }
        return sized;
    }

    private static boolean fits(String line, Style style, float width) {
        return style.face().width(line.stripTrailing(), style.size()) <= Math.max(0, width);
    }

    /** How many characters of a word too long for a line fit, at least one and never half a surrogate pair. */
    private static int longestStart(String word, Style style, float width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (!fits(word.substring(0, next), style, width)) {
                break;
            }
            end = next;
        }
        return end;
    }
}
