package org.buergerdialog.document;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * A weight of our typeface: Inter, and DejaVu Sans for what Inter lacks; what is shown letter by letter is set in
 * DejaVu Sans Mono. Loaded once, safe for all threads.
 *
 * <p>Nearly all text consists of a few characters. They have a font of their own that goes into every document as it is
 * ({@link ReadyFont}); only what it lacks is cut out of the larger fonts while the document is made.
 */
enum Typeface {
    REGULAR("Inter-Regular", "DejaVuSans.ttf"),
    BOLD("Inter-Bold", "DejaVuSans-Bold.ttf"),
    MONO(null, "DejaVuSans.ttf");

    /** Height of a capital letter, as a share of the font size. */
    static final float CAP_HEIGHT = 0.727f;

    private static final String FALLBACK_FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int REPLACEMENT = 0xFFFD;

    /** Characters below are looked up in a table: Latin, Greek, Cyrillic, punctuation, currencies. */
    private static final int TABLE = 0x2200;

    private static final byte COMMON = 1;
    private static final byte MAIN = 2;

    private final BaseFont common;
    private final BaseFont main;
    private final String fallbackFile;
    private final byte[] fonts = new byte[TABLE];
    private final short[] widths = new short[TABLE];
    private volatile BaseFont fallback;

    Typeface(String family, String fallbackFile) {
        this.common = family == null ? null : ReadyFont.load("fonts/" + family + "-common.ttf");
        this.main = load(family == null ? FALLBACK_FOLDER + "DejaVuSansMono.ttf" : "fonts/" + family + ".ttf");
        this.fallbackFile = fallbackFile;
        for (int character = ' '; character < TABLE; character++) {
            if (main.charExists(character)) {
                fonts[character] = common != null && common.charExists(character) ? COMMON : MAIN;
                widths[character] = (short) main.getWidth(character);
            }
        }
    }

    /** A stretch of text in one font. */
    record Run(BaseFont font, String text) {}

    float width(String text, float size) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= TABLE || fonts[character] == 0) {
                return widthOfRuns(text, size);
            }
            width += widths[character];
        }
        return width * 0.001f * size;
    }

    private float widthOfRuns(String text, float size) {
        float width = 0;
        for (Run run : runs(text)) {
            width += run.font().getWidthPoint(run.text(), size);
        }
        return width;
    }

    /**
     * Splits the text where the font changes, which is at the end of a word where possible: programs that search or copy
     * take the parts of a word for words. Of what no font has, letters become U+FFFD, never a missing glyph, and little
     * pictures are left out.
     */
    List<Run> runs(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Run> runs = new ArrayList<>();
        BaseFont current = null;
        int from = 0;
        int wordEnd = 0;
        boolean rare = false;
        for (int i = 0, next; i < text.length(); i = next) {
            int character = text.codePointAt(i);
            next = i + Character.charCount(character);
            if (i >= wordEnd) {
                wordEnd = wordEnd(text, i);
                rare = rare(text, i, wordEnd);
            }
            BaseFont font = rare && common(character) ? main : fontFor(character);
            boolean drawn = font.charExists(character);
            if (font != current || !drawn) {
                if (from < i) {
                    runs.add(new Run(current, text.substring(from, i)));
                }
                from = i;
                current = font;
            }
            if (!drawn) {
                if (Character.getType(character) != Character.OTHER_SYMBOL) {
                    runs.add(new Run(font, Character.toString(REPLACEMENT)));
                }
                from = next;
            }
        }
        if (from < text.length()) {
            runs.add(new Run(current, text.substring(from)));
        }
        return runs;
    }

    private static int wordEnd(String text, int start) {
        int blank = text.indexOf(' ', start);
        return blank < 0 ? text.length() : blank + 1;
    }

    /** Whether the word has a character that Inter has but its common part lacks. */
    private boolean rare(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (common != null && !common(text.charAt(i)) && main.charExists(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean common(int character) {
        return character < TABLE && fonts[character] == COMMON;
    }

    /** Whether all of the text can be drawn as it is. */
    boolean draws(String text) {
        return text.codePoints().allMatch(character -> fontFor(character).charExists(character));
    }

    private BaseFont fontFor(int character) {
        byte font = character < TABLE ? fonts[character] : 0;
        if (font != 0) {
            return font == COMMON ? common : main;
        }
        return main.charExists(character) ? main : fallback();
    }

    private BaseFont fallback() {
        if (fallback == null) {
            fallback = load(FALLBACK_FOLDER + fallbackFile);
        }
        return fallback;
    }

    /** Makes a font of which each document gets what it draws. */
    private static BaseFont load(String file) {
        BaseFont font = create(file, read(file));
        font.setSecureRandom(new SteadyTag());
        return font;
    }

    static byte[] read(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BaseFont create(String file, byte[] content) {
        try {
            BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, content, null);
            // OpenPDF's CIDSet leaves out the parts of composed glyphs, which PDF/UA (7.21.4.2) forbids.
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("The font " + file + " cannot be read", e);
        }
    }

    /** Gives every subset the same tag, so that the same data makes the same bytes. One file has one subset per font. */
    private static final class SteadyTag extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0.5;
        }
    }
}
