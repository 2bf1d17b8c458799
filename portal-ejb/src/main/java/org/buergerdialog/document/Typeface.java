package org.buergerdialog.document;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A weight of our typeface: Inter, and DejaVu Sans for what Inter lacks; what is shown letter by letter is set in
 * DejaVu Sans Mono. Loaded once, safe for all threads.
 */
enum Typeface {
    REGULAR("fonts/Inter-Regular.ttf", "DejaVuSans.ttf"),
    BOLD("fonts/Inter-Bold.ttf", "DejaVuSans-Bold.ttf"),
    MONO(Typeface.FALLBACK_FOLDER + "DejaVuSansMono.ttf", "DejaVuSans.ttf");

    /** Height of a capital letter, as a share of the font size. */
    static final float CAP_HEIGHT = 0.727f;

    private static final String FALLBACK_FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int REPLACEMENT = 0xFFFD;

    private final BaseFont main;
    private final String fallbackFile;
    private volatile BaseFont fallback;

    Typeface(String file, String fallbackFile) {
        this.main = load(file);
        this.fallbackFile = fallbackFile;
    }

    /** A stretch of text in one font. */
    record Run(BaseFont font, String text) {}

    float width(String text, float size) {
        if (covered(text)) {
            return main.getWidthPoint(text, size);
        }
        float width = 0;
        for (Run run : runs(text)) {
            width += run.font().getWidthPoint(run.text(), size);
        }
        return width;
    }

    /** Splits the text where the font changes; characters no font has become U+FFFD, never a missing glyph. */
    List<Run> runs(String text) {
        if (covered(text)) {
            return text.isEmpty() ? List.of() : List.of(new Run(main, text));
        }
        List<Run> runs = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        BaseFont[] current = {main};
        Consumer<BaseFont> flush = next -> {
            if (pending.length() > 0) {
                runs.add(new Run(current[0], pending.toString()));
                pending.setLength(0);
            }
            current[0] = next;
        };
        text.codePoints().forEach(character -> {
            BaseFont font = fontFor(character);
            if (font != current[0]) {
                flush.accept(font);
            }
            pending.appendCodePoint(font.charExists(character) ? character : REPLACEMENT);
        });
        flush.accept(main);
        return runs;
    }

    private BaseFont fontFor(int character) {
        return main.charExists(character) ? main : fallback();
    }

    private boolean covered(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!main.charExists(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private BaseFont fallback() {
        if (fallback == null) {
            fallback = load(FALLBACK_FOLDER + fallbackFile);
        }
        return fallback;
    }

    private static BaseFont load(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is not on the class path");
            }
            BaseFont font =
                    BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            // OpenPDF's CIDSet leaves out the parts of composed glyphs, which PDF/UA (7.21.4.2) forbids.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SteadyTag());
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
